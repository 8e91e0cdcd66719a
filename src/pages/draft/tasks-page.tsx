import { filingIdentifiers } from '#domain/form/filing-identifiers.ts'
import { kindsOf } from '#domain/form/form-catalogue.ts'
import { nextQuestion, sectionStatus, visibleQuestions } from '#domain/form/walk.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import { TaskRow } from '../ui/task-row.tsx'
import { isEvictable } from './draft-life.ts'
import type { OpenDraft } from './open-draft.ts'
import { QuickExit } from './quick-exit.tsx'
import { dayOfInstant, savedAt } from './saved-at.ts'
import { draftTexts } from './texts.ts'

/** The parts of the form, each startable in any order, and where the draft is kept until when. */
export function tasksPage(asked: PageRequest, open: OpenDraft): Response {
  const { locale, host } = asked
  const { draft, form, addresses, hasResumeCode } = open
  const texts = draftTexts[locale]
  const places = visibleQuestions(form, draft.answers)
  const next = nextQuestion(form, draft.answers, draft.seen)
  const until = dayOfInstant(draft.expiresAt, locale)
  const title = texts.mine[draft.kind]
  const kept =
    host.where === 'phone' ? texts.keptOnPhone : hasResumeCode ? texts.keptWithCode : texts.keptOnServer
  return respond(asked, {
    title: [title],
    isPrivate: true,
    isUntraced: draft.isOnSharedDevice === true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    help: (
      <>
        <SavedLine text={texts.saved(savedAt(draft.updatedAt, locale))} />
        <LinkRows quiet>
          <LinkRow href={addresses.later} label={texts.finishLater} icon="bookmark" />
          {isEvictable(host) && (
            <LinkRow
              href={addresses.elsewhere}
              label={texts.elsewhereTitle}
              detail={texts.elsewhereDetail}
              icon="key-round"
            />
          )}
          {draft.kind === 'report' && kindsOf(draft.type).includes('complaint') && (
            <LinkRow href={addresses.complain} label={texts.complain} icon="user" />
          )}
          <LinkRow href={hereIn(asked, '/discussion')} label={texts.help} icon="message-circle" />
          <LinkRow href={addresses.remove} label={texts.remove} icon="trash-2" />
          <QuickExit asked={asked} type={draft.type} />
        </LinkRows>
      </>
    ),
    children: (
      <>
        <PageTitle title={title} hint={kept(until)} />
        <LinkRows label={title}>
          {sectionStatus(form, draft.answers, draft.seen).map(({ section, status }) => {
            const questions = places.filter((place) => place.section === section)
            const todo = questions.find(({ question }) => draft.answers[question.id] === undefined)
            const first = (status === 'done' ? questions[0] : todo) ?? questions[0]
            if (!first) return null
            return (
              <TaskRow
                key={section.id}
                href={addresses.question(section.id, first.question.id)}
                label={section.title[locale]}
                detail={detailOf(section.id, open, asked)}
                status={{ label: texts.status[status], state: status === 'started' ? 'open' : status }}
              />
            )
          })}
        </LinkRows>
        <Actions>
          {next ? (
            <ButtonLink
              href={addresses.question(next.section.id, next.question.id)}
              label={texts.continueWith(lowerFirst(next.section.title[locale]))}
            />
          ) : (
            <ButtonLink href={addresses.check} label={texts.checkAnswers} />
          )}
        </Actions>
      </>
    ),
  })
}

function detailOf(section: string, { form, draft }: OpenDraft, { locale }: PageRequest): string | undefined {
  const texts = draftTexts[locale]
  if (section === 'vous')
    return draft.identity
      ? texts.identified(`${draft.identity.firstNames} ${draft.identity.birthName}`)
      : texts.withFranceConnect
  if (section === 'preuves') {
    const files = draft.answers.fichiers
    return Array.isArray(files) && files.length > 0 ? texts.filesKept(files.length) : undefined
  }
  if (section !== 'auteur') return undefined
  const count = filingIdentifiers(form, draft.answers).length
  return count > 0 ? texts.identifiersRead(count) : undefined
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
