import type { FormSection, GroupQuestion, GroupRow } from '#domain/form/definition.ts'
import { type Fields, firstOf } from '#domain/form/fields.ts'
import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import { isRecentTransfer } from '#domain/form/recent-transfer.ts'
import { summary } from '#domain/form/summary.ts'
import { totalsOf } from '#domain/form/totals.ts'
import { lostDraft } from '../errors/error-pages.tsx'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import type { OpenDraft } from './open-draft.ts'
import { QuestionHelp, questionForm, ReturnField } from './question-page.tsx'
import { draftTexts } from './texts.ts'
import { ToldRows } from './told-rows.tsx'
import { afterAnswer, writeAnswer } from './write-answer.ts'

export interface GroupPlace {
  readonly section: FormSection
  readonly question: GroupQuestion
}

export const rowsOf = ({ draft }: OpenDraft, group: GroupQuestion): readonly GroupRow[] => {
  const answer = draft.answers[group.id]
  return Array.isArray(answer) ? (answer as readonly GroupRow[]) : []
}

/** What was noted so far, with what to add. The first row opens by itself: an empty list helps nobody. */
export function groupPage(
  asked: PageRequest,
  open: OpenDraft,
  { section, question }: GroupPlace,
  problems: readonly Problem[] = [],
): Response {
  const { locale } = asked
  const { addresses, form, draft } = open
  const texts = draftTexts[locale]
  const rows = rowsOf(open, question)
  const noun = question.noun[locale]
  const at = form.sections.indexOf(section) + 1
  if (rows.length === 0 && problems.length === 0 && !draft.seen.includes(question.id))
    return seeOther(withReturn(asked, addresses.row(section.id, question.id, 0)))
  const entries = summary(form, draft.answers, locale)
    .flatMap((part) => part.rows)
    .find((row) => row.question === question.id)?.entries
  const texted = problems.map((problem) => problemText(problem, form, locale))
  const isRecent = rows.some((row) => isRecentTransfer(row, asked.host.now()))
  const totals = question.id === 'paiement' ? totalsOf(form, draft.answers) : []
  return respond(asked, {
    title: [question.label[locale], section.title[locale]],
    isPrivate: true,
    isError: problems.length > 0,
    status: problems.length > 0 ? 422 : 200,
    form: questionForm,
    progress: { value: at, max: form.sections.length },
    back: {
      href: addresses.tasks,
      label: texts.back,
      position: texts.position(section.title[locale], at, form.sections.length),
    },
    help: (
      <>
        <LinkRows quiet>
          {rows.length < question.maxRows && rows.length > 0 && (
            <LinkRow
              href={withReturn(asked, addresses.row(section.id, question.id, rows.length))}
              label={texts.addAnother(noun.toLowerCase())}
              icon="plus"
            />
          )}
          {question.id === 'paiement' && !isRecent && (
            <LinkRow href={hereIn(asked, '/banque')} label={texts.warnBank} icon="landmark" />
          )}
        </LinkRows>
        <QuestionHelp asked={asked} open={open} question={question} />
      </>
    ),
    children: (
      <>
        {texted.length > 0 && (
          <ErrorSummary
            title={texts.sendProblems(texted.length)}
            errors={texted.map((text) => ({ href: '#lignes', text }))}
          />
        )}
        <PageTitle
          title={question.label[locale]}
          hint={rows.length === 0 ? texts.noRows : question.hint?.[locale]}
        />
        <ToldRows
          entries={entries}
          totals={totals}
          locale={locale}
          rowAddress={(index) => withReturn(asked, addresses.row(section.id, question.id, index))}
        />
        <form method="post" id={questionForm} action={addresses.question(section.id, question.id)}>
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <ReturnField asked={asked} fields={{}} />
          <Actions>
            {rows.length === 0 && (
              <ButtonLink
                href={withReturn(asked, addresses.row(section.id, question.id, 0))}
                label={texts.addRow(noun.toLowerCase())}
                kind="line"
              />
            )}
            <Button label={texts.next} />
            {isRecent && <ButtonLink href={hereIn(asked, '/banque')} label={texts.warnBank} kind="line" />}
          </Actions>
        </form>
      </>
    ),
  })
}

/** Going on from the list: what it holds is the answer. */
export async function answerGroup(asked: PostRequest, open: OpenDraft, place: GroupPlace): Promise<Response> {
  const { question } = place
  if (firstOf(asked.fields, 'langue') === asked.locale) return groupPage(asked, open, place)
  const rows = rowsOf(open, question)
  if (rows.length === 0 && !question.optional)
    return groupPage(asked, open, place, [{ question: question.id, code: 'empty' }])
  if (rows.length === 0) {
    const written = await writeAnswer(asked, open, question, null, true)
    if (written.state === 'gone') return lostDraft(asked)
  }
  return seeOther(afterAnswer(asked, open, open, question.id))
}

/** Keeps in mind that the person came from reading over. */
export function withReturn(asked: PageRequest & { readonly fields?: Fields }, address: string): string {
  const target = asked.fields ? firstOf(asked.fields, 'retour') : asked.url.searchParams.get('retour')
  return target === 'relire' ? `${address}${address.includes('?') ? '&' : '?'}retour=relire` : address
}
