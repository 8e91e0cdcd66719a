import { answerTo, applicable } from './conditions.ts'
import type { Answer, Answers, FormDefinition, FormSection, GroupRow, Question } from './definition.ts'

export interface Place {
  readonly section: FormSection
  readonly question: Question
}

export type SectionStatus = 'todo' | 'started' | 'done'

/** The questions that apply to these answers, in the order they are asked. */
export function visibleQuestions(form: FormDefinition, answers: Answers): readonly Place[] {
  const shown = new Set(applicable(allQuestions(form), answers).questions)
  return form.sections.flatMap((section) =>
    section.questions.filter((question) => shown.has(question)).map((question) => ({ section, question })),
  )
}

/**
 * The page that comes next: after a question, the one that follows it; without `after`, the first that still waits
 * for its answer. `undefined` at the end.
 */
export function nextQuestion(
  form: FormDefinition,
  answers: Answers,
  seen: readonly string[],
  after?: string,
): Place | undefined {
  const places = visibleQuestions(form, answers)
  if (after === undefined) return places.find(({ question }) => !isDone(question, answers, seen))
  const here = places.findIndex(({ question }) => question.id === after)
  return places[here + 1]
}

/** The page before a question; `undefined` at the first. */
export function previousQuestion(form: FormDefinition, answers: Answers, before: string): Place | undefined {
  const places = visibleQuestions(form, answers)
  return places[places.findIndex(({ question }) => question.id === before) - 1]
}

/** Every section with how far it is, for the task list. */
export function sectionStatus(
  form: FormDefinition,
  answers: Answers,
  seen: readonly string[],
): readonly { readonly section: FormSection; readonly status: SectionStatus }[] {
  const places = visibleQuestions(form, answers)
  return form.sections.map((section) => {
    const questions = places.filter((place) => place.section === section).map(({ question }) => question)
    const done = questions.filter((question) => isDone(question, answers, seen)).length
    return { section, status: done === questions.length ? 'done' : done === 0 ? 'todo' : 'started' }
  })
}

/** The question with this id and its section, hidden or not. */
export function findQuestion(form: FormDefinition, id: string): Place | undefined {
  for (const section of form.sections) {
    const question = section.questions.find((candidate) => candidate.id === id)
    if (question !== undefined) return { section, question }
  }
  return undefined
}

/** The answers with one changed; `null` takes it away. */
export function withAnswer(answers: Answers, question: string, answer: Answer | null): Answers {
  const { [question]: _, ...others } = answers
  return answer === null ? others : { ...others, [question]: answer }
}

/** What may leave the phone: the answers of questions that apply, in groups too; what is hidden stays behind. */
export function submittedAnswers(form: FormDefinition, answers: Answers): Answers {
  const { questions, answers: kept } = applicable(allQuestions(form), answers)
  const groups = questions.flatMap((question) => {
    const rows = kept[question.id]
    if (question.kind !== 'group' || rows === undefined) return []
    return [
      [question.id, (rows as readonly GroupRow[]).map((row) => applicable(question.questions, row).answers)],
    ]
  })
  return { ...kept, ...Object.fromEntries(groups) }
}

export const allQuestions = (form: FormDefinition): readonly Question[] =>
  form.sections.flatMap((section) => section.questions)

function isDone(question: Question, answers: Answers, seen: readonly string[]): boolean {
  if (answerTo(question.id, answers) !== undefined) return true
  return question.optional === true && seen.includes(question.id)
}
