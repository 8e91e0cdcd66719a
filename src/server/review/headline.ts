import type { Answers, FormDefinition, PasteAnswer, TextQuestion } from '#domain/form/definition.ts'
import { allQuestions } from '#domain/form/walk.ts'

/** Characters of a headline: one line of the list. */
const longest = 120

/** The person's own words, whole; empty when they gave none. */
export function narrativeOf(form: FormDefinition | undefined, answers: Answers): string {
  const story = form && allQuestions(form).find((question) => question.kind === 'paste' && question.story)
  const answer = story && (answers[story.id] as Partial<PasteAnswer> | undefined)
  return answer?.text ?? ''
}

/** The first sentence of the person's own words; else what was ordered, offered or told in short. */
export function headlineOf(form: FormDefinition | undefined, answers: Answers): string {
  const words = narrativeOf(form, answers) || firstText(form, answers)
  const line = words.replace(/\s+/g, ' ').trim()
  const sentence = /^.{20,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line
  if (sentence.length <= longest) return sentence
  return `${sentence.slice(0, longest).replace(/\s+\S*$/u, '')}…`
}

function firstText(form: FormDefinition | undefined, answers: Answers): string {
  const isPlain = (question: { kind: string }): question is TextQuestion =>
    question.kind === 'text' && !(question as TextQuestion).identifier
  const told = form?.sections[0]?.questions.filter(isPlain).map(({ id }) => answers[id])
  return (told?.find((answer) => typeof answer === 'string') as string | undefined) ?? ''
}
