import type { FilesQuestion, FormSection, Question } from '#domain/form/definition.ts'
import { allOf, type Fields, firstOf } from '#domain/form/fields.ts'
import { identityAnswers } from '#domain/form/identity-answers.ts'
import { readAnswer } from '#domain/form/read-answer.ts'
import { proposalsIn } from '#domain/form/read-paste.ts'
import { visibleQuestions } from '#domain/form/walk.ts'
import { writeFields } from '#domain/form/write-fields.ts'
import { vouchedIdentity } from '#domain/people/vouched-identity.ts'
import { lostDraft } from '../errors/error-pages.tsx'
import { type PageRequest, type PostRequest, seeOther, todayOf } from '../page-request.ts'
import { filesPage, removeAskedFile } from './files-page.tsx'
import { answerGroup, groupPage } from './group-page.tsx'
import type { OpenDraft } from './open-draft.ts'
import { lockedPage, questionPage, type Shown } from './question-page.tsx'
import { afterAnswer, writeAnswer } from './write-answer.ts'

/** The page of the question in the address; hidden or unknown ones lead to the parts. */
export async function showQuestion(asked: PageRequest, open: OpenDraft): Promise<Response> {
  const place = placeOf(asked, open)
  if (!place) return seeOther(open.addresses.tasks)
  const { section, question } = place
  if (question.identity && open.draft.kind === 'complaint' && !open.draft.identity)
    return seeOther(open.addresses.identify)
  if (question.kind === 'group') return groupPage(asked, open, { section, question })
  if (question.kind === 'files') return filesPage(asked, open, { section, question })
  if (isLocked(open, question)) return lockedPage(asked, open, { section, question })
  const fields = writeFields(question, open.draft.answers[question.id], asked.locale)
  return questionPage(asked, open, { section, question, fields })
}

export async function postQuestion(asked: PostRequest, open: OpenDraft): Promise<Response> {
  const place = placeOf(asked, open)
  if (!place) return seeOther(open.addresses.tasks)
  const { section, question } = place
  const { fields, host, locale } = asked
  if (question.kind === 'group') return answerGroup(asked, open, { section, question })
  if (question.kind === 'files')
    return (await removeAskedFile(asked, open)) ?? answerFiles(asked, open, { section, question })
  if (isLocked(open, question))
    return firstOf(fields, 'langue') === locale
      ? lockedPage(asked, open, { section, question })
      : seeOther(afterAnswer(asked, open, open, question.id))
  const shown: Shown = { section, question, fields }
  if (firstOf(fields, 'langue') === locale) return questionPage(asked, open, shown)
  if (firstOf(fields, 'garder-autre') !== '') return seeOther(afterAnswer(asked, open, open, question.id))

  const reading = readAnswer(question, fields, todayOf(host))
  if ('problems' in reading) return questionPage(asked, open, { ...shown, problems: reading.problems })
  const accepted = allOf(fields, 'garde')
  const doubts = reading.doubts.filter(({ raw }) => !accepted.includes(raw))
  if (doubts.length > 0) return questionPage(asked, open, { ...shown, doubts: reading.doubts })

  const isUnjudged = question.kind === 'paste' && hasUnjudged(fields)
  const written = await writeAnswer(asked, open, question, reading.answer, !isUnjudged)
  if (written.state === 'gone') return lostDraft(asked, fields)
  if (written.state === 'conflict')
    return questionPage(asked, written.open, { ...shown, conflict: written.lines })
  if (isUnjudged) {
    const back = firstOf(fields, 'retour') === 'relire' ? '?retour=relire' : ''
    return seeOther(`${open.addresses.question(section.id, question.id)}${back}#trouve`)
  }
  const isNothing = question.kind === 'paste' && !question.story && reading.answer && noneFound(fields)
  const next = afterAnswer(asked, open, written.open, question.id)
  return seeOther(isNothing ? `${next}${next.includes('?') ? '&' : '?'}rien` : next)
}

/** Files are kept beside the draft: the answer names them, or says that there are none. */
async function answerFiles(
  asked: PostRequest,
  open: OpenDraft,
  place: { readonly section: FormSection; readonly question: FilesQuestion },
): Promise<Response> {
  const { question } = place
  if (firstOf(asked.fields, 'langue') === asked.locale) return filesPage(asked, open, place)
  const files = await asked.host.evidence.list(open.draft.evidenceBag)
  // Nobody can say now what was received: the answer stays what it was.
  const answer = files ? files.map(({ id }) => id) : (open.draft.answers[question.id] ?? null)
  const written = await writeAnswer(asked, open, question, answer, true)
  if (written.state === 'gone') return lostDraft(asked)
  const after = written.state === 'written' ? written.open : open
  return seeOther(afterAnswer(asked, open, after, question.id))
}

function placeOf({ params }: PageRequest, { form, draft }: OpenDraft) {
  return visibleQuestions(form, draft.answers).find(
    ({ section, question }) => section.id === params.section && question.id === params.question,
  )
}

/** Filled in by the identity provider: nobody types over it. */
function isLocked({ draft, form }: OpenDraft, question: Question): boolean {
  if (!question.identity || !draft.identity) return false
  return question.id in identityAnswers(form, vouchedIdentity(draft.identity))
}

const noneFound = (fields: Fields): boolean => proposalsIn(firstOf(fields, 'text')).length === 0

function hasUnjudged(fields: Fields): boolean {
  return proposalsIn(firstOf(fields, 'text')).some(({ field }) => firstOf(fields, field) === '')
}
