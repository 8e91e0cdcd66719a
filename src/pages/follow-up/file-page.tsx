import type { FilingAct } from '#domain/filing/status.ts'
import { formatDate } from '#domain/wording/format-date.ts'
import { kindOfFile, sizeText } from '../draft/file-words.ts'
import { dayOfInstant, saidInstant } from '../draft/saved-at.ts'
import { respond } from '../frame/respond.tsx'
import type { FollowUpView } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { DoNowForm } from '../receipt/do-now-form.tsx'
import { LinkageNotice } from '../receipt/linkage-notice.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { FileList } from '../ui/file-list.tsx'
import { FileRow } from '../ui/file-row.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { MessageBubble } from '../ui/message-bubble.tsx'
import { MessageList } from '../ui/message-list.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { homeLabel } from './code-page.tsx'
import { followUpTexts } from './texts.ts'

/** What we expect from the person first, then what was done and what comes, then the messages. */
export function filePage(asked: PageRequest, file: FollowUpView): Response {
  const { locale } = asked
  const texts = followUpTexts[locale]
  const question = file.status === 'more_asked' ? file.messages.findLast(isQuestion) : undefined
  const status = file.publicStatus.sentence[locale]
  return respond(asked, {
    title: [status, texts.mine[file.kind]],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: homeLabel[locale] },
    help: <Acts asked={asked} file={file} />,
    children: (
      <>
        <PageTitle
          eyebrow={`${texts.mine[file.kind]} ${file.reference}`}
          title={status}
          hint={question ? undefined : texts.nothingToDo}
        />
        {asked.url.searchParams.has('envoye') && (
          <Notice tone="ok">
            <p>{texts.said}</p>
          </Notice>
        )}
        {question && (
          <FactCard tone="now" title={texts.question} icon="message-circle">
            <p class="told">{question.body}</p>
            <ButtonLink href={hereIn(asked, '/suivi/dossier/repondre')} label={texts.reply} />
          </FactCard>
        )}
        <Timeline steps={stepsOf(file, asked)} />
        <LinkageNotice linkage={file.linkage} kind={file.kind} locale={locale} />
        {file.messages.length > 0 && (
          <Section title={texts.messages}>
            <MessageList label={texts.messages}>
              {file.messages.map((message) => (
                <MessageBubble
                  key={message.number}
                  author={message.author === 'person' ? texts.you : texts.officer}
                  mine={message.author === 'person'}
                  time={{ iso: message.at, text: saidInstant(message.at, locale) }}
                  state={texts.purposes[message.purpose]?.toLowerCase()}
                >
                  {message.body}
                </MessageBubble>
              ))}
            </MessageList>
          </Section>
        )}
        <DoNowForm
          lines={file.doNow}
          done={new Set(file.doNowDone)}
          locale={locale}
          action={hereIn(asked, '/suivi/dossier')}
        />
        {file.evidence.length > 0 && (
          <Section title={texts.evidence}>
            <FileList label={texts.evidence}>
              {file.evidence.map((evidence) => (
                <FileRow
                  key={evidence.id}
                  kind={kindOfFile(evidence.mediaType)}
                  name={evidence.name}
                  size={sizeText(evidence.size, locale)}
                  state="received"
                  stateText={texts.events.submitted}
                />
              ))}
            </FileList>
          </Section>
        )}
      </>
    ),
  })
}

function Acts({ asked, file }: { readonly asked: PageRequest; readonly file: FollowUpView }) {
  const texts = followUpTexts[asked.locale]
  const may = (act: FilingAct) => file.acts.includes(act)
  return (
    <>
      <LinkRows quiet>
        {may('add') && (
          <LinkRow href={hereIn(asked, '/suivi/dossier/ajouter')} label={texts.add} icon="plus" />
        )}
        {may('correct') && (
          <LinkRow href={hereIn(asked, '/suivi/dossier/corriger')} label={texts.correct} icon="pencil" />
        )}
      </LinkRows>
      <form method="post" action={hereIn(asked, '/suivi/fermer')}>
        <Button label={texts.close} kind="plain" icon="log-out" />
      </form>
    </>
  )
}

function stepsOf(file: FollowUpView, { locale }: PageRequest) {
  const texts = followUpTexts[locale]
  const past = file.timeline.map(({ kind, at }, index) => ({
    when: dayOfInstant(at, locale),
    what: texts.events[kind],
    state: index === file.timeline.length - 1 ? ('now' as const) : ('past' as const),
  }))
  const planned = file.planned.map(({ before }) => ({
    when: texts.decisionBefore(formatDate(before, locale)),
    what: texts.decision,
    state: 'next' as const,
  }))
  return [...past, ...planned]
}

const isQuestion = ({ purpose }: FollowUpView['messages'][number]): boolean => purpose === 'question'
