import type { Identifier, IdentifierKind } from '#linkage'
import { isUnknown } from './conditions.ts'
import type {
  Answer,
  Answers,
  FormDefinition,
  GroupRow,
  IdentifierAnswer,
  PasteAnswer,
  Question,
} from './definition.ts'
import { identify, identifyAs } from './identify.ts'
import { allQuestions, submittedAnswers } from './walk.ts'

export interface FilingIdentifier {
  readonly kind: IdentifierKind
  readonly value: string
  readonly raw: string
  readonly owner: 'suspect'
  /** The question that told it; the same value told twice keeps the first. */
  readonly source: string
}

/**
 * Every identifier of the author, to be linked: typed, pasted, or in a payment. A value the person calls their own
 * anywhere in the filing is never among them.
 */
export function filingIdentifiers(form: FormDefinition, answers: Answers): readonly FilingIdentifier[] {
  const told = toldIn(form, answers)
  const own = new Set(told.filter(({ owner }) => owner === 'victim').map(keyOf))
  const once = new Map<string, FilingIdentifier>()
  for (const identifier of told) {
    const { kind, value, raw, owner, source } = identifier
    const key = keyOf(identifier)
    if (owner === 'suspect' && !own.has(key) && !once.has(key))
      once.set(key, { kind, value, raw, owner, source })
  }
  return [...once.values()]
}

/** The values the person calls their own, so that a text of theirs is read without taking them for the author's. */
export function ownIdentifiers(form: FormDefinition, answers: Answers): readonly Identifier[] {
  return toldIn(form, answers)
    .filter(({ owner }) => owner === 'victim')
    .map(({ kind, value }) => ({ kind, value }))
}

function toldIn(form: FormDefinition, answers: Answers): readonly Told[] {
  const kept = submittedAnswers(form, answers)
  return allQuestions(form).flatMap((question) => identifiersIn(question, kept[question.id]))
}

type Told = Omit<IdentifierAnswer, 'source'> & { readonly source: string }

const keyOf = ({ kind, value }: Told): string => `${kind}:${value}`

function identifiersIn(question: Question, answer: Answer | undefined): readonly Told[] {
  if (answer === undefined || isUnknown(answer)) return []
  switch (question.kind) {
    case 'text':
      return textIdentifier(question, answer as string)
    case 'identifiers':
      return (answer as readonly IdentifierAnswer[]).map((identifier) => ({
        ...identifier,
        source: question.id,
      }))
    case 'paste':
      return (answer as PasteAnswer).identifiers.map((identifier) => ({ ...identifier, source: question.id }))
    case 'group':
      return (answer as readonly GroupRow[]).flatMap((row) =>
        question.questions.flatMap((item) =>
          identifiersIn(item, row[item.id]).map((identifier) => ({ ...identifier, source: question.id })),
        ),
      )
    default:
      return []
  }
}

/** The person's own phone and mail are told in fields of that shape: they are known so that they are never linked. */
function textIdentifier(question: Extract<Question, { kind: 'text' }>, raw: string): readonly Told[] {
  const { identifier: kinds, shape } = question
  if (kinds !== undefined) {
    const read = identifyAs(kinds, raw, { owner: 'suspect', source: 'typed' })
    return read === undefined ? [] : [{ ...read.identifier, source: question.id }]
  }
  if (shape !== 'email' && shape !== 'phone') return []
  return [{ ...identify(shape, raw, { owner: 'victim', source: 'typed' }).identifier, source: question.id }]
}
