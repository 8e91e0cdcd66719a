import { respond } from '../frame/respond.tsx'
import type { FollowUpView } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { FileField } from '../ui/file-field.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { followUpTexts } from './texts.ts'

export type Say = 'answer' | 'addition' | 'correction'

interface Saying {
  readonly say: Say
  readonly text?: string
  readonly error?: string
}

/** One message: an answer, an addition with its files, or a correction. */
export function sayPage(asked: PageRequest, file: FollowUpView, { say, text = '', error }: Saying): Response {
  const { locale } = asked
  const texts = followUpTexts[locale]
  const [title, hint] = {
    answer: [texts.replyTitle, texts.replyHint],
    addition: [texts.addTitle, texts.addHint],
    correction: [texts.correctTitle, texts.correctHint],
  }[say] as [string, string]
  const question =
    say === 'answer' ? file.messages.findLast(({ purpose }) => purpose === 'question') : undefined
  const withFiles = say === 'addition'
  return respond(asked, {
    title: [title, texts.mine[file.kind]],
    isPrivate: true,
    isError: error !== undefined,
    status: error ? 422 : 200,
    back: { href: hereIn(asked, '/suivi/dossier'), label: texts.mine[file.kind] },
    children: (
      <>
        {error && <ErrorSummary title={error} errors={[{ href: '#texte', text: texts.text }]} />}
        {question && (
          <FactCard title={texts.question}>
            <p class="told">{question.body}</p>
          </FactCard>
        )}
        <form
          method="post"
          action={withFiles ? '/suivi/pieces' : asked.url.pathname}
          encType={withFiles ? 'multipart/form-data' : undefined}
        >
          <input type="hidden" name="envoi" value={drawId(asked)} />
          {withFiles && <input type="hidden" name="langue-page" value={locale} />}
          <TextArea name="texte" heading label={title} hint={hint} value={text} error={error} rows={6} />
          {withFiles && <FileField name="fichiers" label={texts.files} multiple />}
          <Actions>
            <Button label={texts.send} />
          </Actions>
        </form>
      </>
    ),
  })
}

/** The filing was closed while the person was writing: what they wrote is given back. */
export function closedWhileTyping(asked: PageRequest, text: string): Response {
  const texts = followUpTexts[asked.locale]
  return respond(asked, {
    title: [texts.enterTitle],
    isPrivate: true,
    status: 410,
    children: (
      <>
        <PageTitle title={texts.sessionOver} hint={text.trim() === '' ? undefined : texts.keptText} />
        {text.trim() !== '' && <p class="bubble">{text}</p>}
        <Actions>
          <ButtonLink href={hereIn(asked, '/suivi')} label={texts.open} />
        </Actions>
      </>
    ),
  })
}

/** Drawn with the page, so that a message sent twice is said once. */
export function drawId({ host }: PageRequest): string {
  return [...host.random(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
