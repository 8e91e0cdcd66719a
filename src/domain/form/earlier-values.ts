import { showIdentifier } from '#linkage'
import type { Answers, FormDefinition, IdentifierAnswer, PasteAnswer, TextQuestion } from './definition.ts'
import { identifyAs } from './identify.ts'
import { allQuestions, submittedAnswers } from './walk.ts'

/** Values of the author already kept that a field could hold: offered as choices, so that nothing is typed twice. */
export function earlierValues(
  form: FormDefinition,
  answers: Answers,
  field: TextQuestion,
): readonly string[] {
  const { identifier: kinds } = field
  if (kinds === undefined) return []
  const kept = submittedAnswers(form, answers)
  const told = allQuestions(form)
    .filter(({ id }) => id !== field.id)
    .flatMap((question): readonly Pick<IdentifierAnswer, 'kind' | 'value' | 'owner'>[] => {
      const answer = kept[question.id]
      if (question.kind === 'paste') return (answer as PasteAnswer | undefined)?.identifiers ?? []
      if (question.kind === 'identifiers' && Array.isArray(answer))
        return answer as readonly IdentifierAnswer[]
      if (question.kind !== 'text' || question.identifier === undefined || typeof answer !== 'string')
        return []
      return [
        identifyAs(question.identifier, answer, { owner: 'suspect', source: 'typed' })?.identifier ?? [],
      ].flat()
    })
  const fitting = told.filter(({ kind, owner }) => owner === 'suspect' && kinds.includes(kind))
  return [...new Set(fitting.map(showIdentifier))]
}
