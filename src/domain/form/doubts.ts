import type { Doubt, IdentifierKind } from '#linkage'
import { isUnknown } from './conditions.ts'
import type { Answer, GroupRow, IdentifierAnswer, Question } from './definition.ts'
import { identifyAs } from './identify.ts'

/** A value that looks mistyped. It is kept: the author may have given a false one; the page asks once. */
export interface AnswerDoubt {
  readonly question: string
  readonly row?: number
  readonly item?: string
  readonly field: string
  readonly raw: string
  readonly kind: IdentifierKind
  readonly doubt: Doubt
}

/** Every doubt an answer leaves, in the order of its fields. */
export function doubtsOf(question: Question, answer: Answer | null): readonly AnswerDoubt[] {
  if (answer === null || isUnknown(answer)) return []
  if (question.kind === 'text' && question.identifier !== undefined) {
    return doubtOf(question.id, 'value', question.identifier, answer as string)
  }
  if (question.kind === 'identifiers') {
    return (answer as readonly IdentifierAnswer[]).flatMap(({ kind, raw }) =>
      doubtOf(question.id, kind, [kind], raw),
    )
  }
  if (question.kind !== 'group') return []
  return (answer as readonly GroupRow[]).flatMap((answers, row) =>
    question.questions.flatMap((item) =>
      doubtsOf(item, answers[item.id] ?? null).map((found) => ({
        ...found,
        question: question.id,
        row,
        item: item.id,
        field: `${item.id}.${found.field}`,
      })),
    ),
  )
}

function doubtOf(
  question: string,
  field: string,
  kinds: readonly IdentifierKind[],
  raw: string,
): readonly AnswerDoubt[] {
  const { identifier, doubt } = identifyAs(kinds, raw, { owner: 'suspect', source: 'typed' }) ?? {}
  return identifier === undefined || doubt === undefined
    ? []
    : [{ question, field, raw, kind: identifier.kind, doubt }]
}
