import { addDays, firstDayOf, type LocalDate, lastDayOf } from '../local-date.ts'
import { checkAnswer } from './check-answer.ts'
import { answerTo, applicable } from './conditions.ts'
import type { Answers, DateAnswer, FormDefinition, Question } from './definition.ts'
import type { Problem } from './problems.ts'
import { allQuestions } from './walk.ts'

/**
 * Everything that keeps a draft from being sent, in the order of the form: every rule is checked again on what applies.
 * One day of tolerance: the phone may live in a time zone where it is already tomorrow.
 */
export function problemsOf(form: FormDefinition, answers: Answers, today: LocalDate): readonly Problem[] {
  const { questions, answers: kept } = applicable(allQuestions(form), answers)
  const latest = addDays(today, 1)
  return questions.flatMap((question) => {
    const problems = checkAnswer(question, answerTo(question.id, kept) ?? null, latest)
    return problems.length > 0 ? problems : checkOrder(question, kept)
  })
}

function checkOrder(question: Question, answers: Answers): readonly Problem[] {
  if (question.kind !== 'date' || question.notBefore === undefined) return []
  const start = answerTo(question.notBefore, answers) as DateAnswer | undefined
  const end = answerTo(question.id, answers) as DateAnswer | undefined
  const first = start && earliest(start)
  const last = end && latestOf(end)
  if (first === undefined || last === undefined || first <= last) return []
  return [{ question: question.id, field: 'day', code: 'date_before_start', params: { start: first } }]
}

/** The first day a date may stand for. */
export function earliest(answer: DateAnswer): LocalDate | undefined {
  if (answer.precision === 'unknown') return undefined
  return answer.precision === 'day' ? answer.date : firstDayOf(answer.month)
}

/** The last day a date may stand for. */
export function latestOf(answer: DateAnswer): LocalDate | undefined {
  if (answer.precision === 'unknown') return undefined
  return answer.precision === 'day' ? answer.date : lastDayOf(answer.month)
}
