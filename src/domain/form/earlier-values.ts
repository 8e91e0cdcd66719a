import { showIdentifier } from '#linkage'
import type { Answers, FormDefinition, TextQuestion } from './definition.ts'
import { filingIdentifiers } from './filing-identifiers.ts'

export interface EarlierValue {
  /** Grouped for the eye; reads back as the same value. */
  readonly value: string
  /** The question that told it. */
  readonly source: string
}

/** Values of the author already kept that a field could hold: offered as choices, so that nothing is typed twice. */
export function earlierValues(
  form: FormDefinition,
  answers: Answers,
  { identifier: kinds }: TextQuestion,
): readonly EarlierValue[] {
  if (kinds === undefined) return []
  return filingIdentifiers(form, answers)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, value, source }) => ({ value: showIdentifier({ kind, value }), source }))
}
