import { answerText } from '#domain/form/answer-text.ts'
import type { Answer, Question } from '#domain/form/definition.ts'
import { firstOf } from '#domain/form/fields.ts'
import { findQuestion, nextQuestion, visibleQuestions } from '#domain/form/walk.ts'
import type { PostRequest } from '../page-request.ts'
import { wasWrittenSince, withWritten } from './draft-life.ts'
import type { OpenDraft } from './open-draft.ts'

export type Written =
  | { readonly state: 'written'; readonly open: OpenDraft }
  | { readonly state: 'conflict'; readonly open: OpenDraft; readonly lines: readonly string[] }
  | { readonly state: 'gone' }

/** Writes one answer on the latest draft; what another tab answered to the same question is never overwritten unseen. */
export async function writeAnswer(
  asked: PostRequest,
  open: OpenDraft,
  question: Question,
  answer: Answer | null,
  isSeen: boolean,
): Promise<Written> {
  const { drafts, now } = asked.host
  const seenRevision = Number(firstOf(asked.fields, 'revision')) || 0
  for (let { draft } = open; ; ) {
    const current = draft.answers[question.id]
    const isOther = JSON.stringify(current ?? null) !== JSON.stringify(answer)
    if (isOther && wasWrittenSince(draft, question.id, seenRevision))
      return {
        state: 'conflict',
        open: { ...open, draft },
        lines: answerText(question, current, asked.locale),
      }
    const next = withWritten(draft, question.id, answer, now(), isSeen)
    const outcome = await drafts.write(next)
    if (outcome === 'written') return { state: 'written', open: { ...open, draft: next } }
    const latest = outcome === 'changed' ? await drafts.read(draft.id) : undefined
    if (!latest || latest.sent) return { state: 'gone' }
    draft = latest.draft
  }
}

/**
 * The page after an answer: the next question of the part, or the parts. Who came from the reading-over goes back there,
 * once the questions that the change opened are answered.
 */
export function afterAnswer(
  asked: PostRequest,
  before: OpenDraft,
  after: OpenDraft,
  question: string,
): string {
  const { form, addresses, draft } = after
  if (firstOf(asked.fields, 'retour') === 'relire') {
    const asked = new Set(visibleQuestions(form, before.draft.answers).map((place) => place.question.id))
    const opened = visibleQuestions(form, draft.answers).find(
      (place) => !asked.has(place.question.id) && draft.answers[place.question.id] === undefined,
    )
    return opened
      ? `${addresses.question(opened.section.id, opened.question.id)}?retour=relire`
      : addresses.check
  }
  const here = findQuestion(form, question)?.section
  const next = nextQuestion(form, draft.answers, draft.seen, question)
  return next && next.section === here
    ? addresses.question(next.section.id, next.question.id)
    : addresses.tasks
}
