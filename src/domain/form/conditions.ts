import type { Answer, Answers, Condition, Question, Unknown } from './definition.ts'

/** Whether a condition holds for these answers; what was not answered, not known, or « aucun », satisfies nothing but `not`. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers))
  if ('any' in condition) return condition.any.some((part) => holds(part, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  const answer = answerTo(condition.question, answers)
  if (answer === undefined) return false
  if ('answered' in condition) return !isUnknown(answer) && !(Array.isArray(answer) && answer.length === 0)
  if ('includes' in condition) return Array.isArray(answer) && answer.includes(condition.includes)
  return typeof answer === 'string' && [condition.is].flat().includes(answer)
}

export function answerTo(question: string, answers: Answers): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}

export function isUnknown(answer: Answer): answer is Unknown {
  return typeof answer === 'object' && 'unknown' in answer
}

/** The questions that apply, and their answers alone: what a hidden question kept neither counts nor shows others. */
export function applicable<Q extends Question>(
  questions: readonly Q[],
  answers: Answers,
): { readonly questions: readonly Q[]; readonly answers: Answers } {
  const shown: Q[] = []
  const kept: Record<string, Answer> = {}
  for (const question of questions) {
    if (question.when !== undefined && !holds(question.when, kept)) continue
    shown.push(question)
    const answer = answerTo(question.id, answers)
    if (answer !== undefined) kept[question.id] = answer
  }
  return { questions: shown, answers: kept }
}
