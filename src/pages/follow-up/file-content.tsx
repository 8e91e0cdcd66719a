import type { ComponentChildren } from 'preact'
import { formatDate } from '#domain/wording/format-date.ts'
import { kindOfFile, sizeText } from '../draft/file-words.ts'
import { dayOfInstant, saidInstant } from '../draft/saved-at.ts'
import type { FollowUpView } from '../host.ts'
import type { PageRequest } from '../page-request.ts'
import { DoNowForm } from '../receipt/do-now-form.tsx'
import { LinkageNotice } from '../receipt/linkage-notice.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { FileList } from '../ui/file-list.tsx'
import { FileRow } from '../ui/file-row.tsx'
import { MessageBubble } from '../ui/message-bubble.tsx'
import { MessageList } from '../ui/message-list.tsx'
import { Section } from '../ui/section.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { followUpTexts } from './texts.ts'

export interface FileContentProps {
  readonly asked: PageRequest
  readonly file: FollowUpView
  /** The way to answer what is asked; none on a copy. */
  readonly reply?: ComponentChildren
  /** Where ticks are kept; none on a copy. */
  readonly ticks?: string
}

/** What a filing tells the person who made it: from the server, or as it was when it was kept. */
export function FileContent({ asked, file, reply, ticks }: FileContentProps) {
  const { locale } = asked
  const texts = followUpTexts[locale]
  const question = questionOf(file)
  return (
    <>
      {question && (
        <FactCard tone="now" title={texts.question} icon="message-circle">
          <p class="told">{question.body}</p>
          {reply}
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
      <DoNowForm lines={file.doNow} done={new Set(file.doNowDone)} locale={locale} action={ticks} />
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
  )
}

/** What the officer waits for, while they wait for it. */
export function questionOf(file: FollowUpView) {
  return file.status === 'more_asked'
    ? file.messages.findLast(({ purpose }) => purpose === 'question')
    : undefined
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
