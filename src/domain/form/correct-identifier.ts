import type { Identifier } from '#linkage'
import { isUnknown } from './conditions.ts'
import type {
  Answer,
  Answers,
  FormDefinition,
  GroupRow,
  IdentifierAnswer,
  IdentifiersQuestion,
  PasteAnswer,
  Question,
} from './definition.ts'
import { filingIdentifiers } from './filing-identifiers.ts'
import { identify, identifyAs } from './identify.ts'
import { allQuestions, withAnswer } from './walk.ts'

/** What a person says of a value of the author's they gave: another value, as typed, or (`null`) not the author's at all. */
export interface IdentifierCorrection extends Identifier {
  readonly becomes: string | null
}

/**
 * The answers with the value corrected everywhere it was told. A pasted text is left as it is, since it says what it
 * says: the value is no longer read in it, and what replaces it is noted where identifiers are typed.
 */
export function correctIdentifier(
  form: FormDefinition,
  answers: Answers,
  correction: IdentifierCorrection,
): Answers {
  const corrected = correctAll(allQuestions(form), answers, correction)
  const { kind, becomes } = correction
  const home = homeOf(form, kind)
  if (becomes === null || home === undefined) return corrected
  const { identifier } = identify(kind, becomes, { owner: 'suspect', source: 'typed' })
  if (filingIdentifiers(form, corrected).some((told) => isSame(told, identifier))) return corrected
  const typed = corrected[home.id]
  const others = Array.isArray(typed) ? (typed as readonly IdentifierAnswer[]) : []
  return withAnswer(corrected, home.id, [...others, identifier])
}

/** Whether another value can take its place: some kinds are read in a text, and asked nowhere. */
export function mayBeReplaced(form: FormDefinition, answers: Answers, { kind, value }: Identifier): boolean {
  if (homeOf(form, kind)) return true
  const without = correctIdentifier(form, answers, { kind, value, becomes: null })
  return allQuestions(form).some(
    ({ id, kind: asked }) => asked !== 'paste' && JSON.stringify(answers[id]) !== JSON.stringify(without[id]),
  )
}

function homeOf(form: FormDefinition, kind: Identifier['kind']): IdentifiersQuestion | undefined {
  return allQuestions(form).find(
    (question): question is IdentifiersQuestion =>
      question.kind === 'identifiers' && question.kinds.includes(kind),
  )
}

const isSame = (one: Identifier, other: Identifier): boolean =>
  one.kind === other.kind && one.value === other.value

function correctAll(
  questions: readonly Question[],
  answers: Answers,
  correction: IdentifierCorrection,
): Answers {
  const entries = Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((each) => each.id === id)
    const next = question ? correctAnswer(question, answer, correction) : answer
    return next === null ? [] : [[id, next] as const]
  })
  return Object.fromEntries(entries)
}

function correctAnswer(question: Question, answer: Answer, correction: IdentifierCorrection): Answer | null {
  if (isUnknown(answer)) return answer
  switch (question.kind) {
    case 'text':
      return isTold(question.identifier, answer as string, correction) ? correction.becomes : answer
    case 'identifiers':
      return filled(corrected(answer as readonly IdentifierAnswer[], correction))
    case 'paste': {
      const pasted = answer as PasteAnswer
      return { ...pasted, identifiers: corrected(pasted.identifiers, { ...correction, becomes: null }) }
    }
    case 'group':
      return (answer as readonly GroupRow[]).map((row) => correctAll(question.questions, row, correction))
    default:
      return answer
  }
}

function isTold(
  kinds: readonly Identifier['kind'][] | undefined,
  raw: string,
  correction: IdentifierCorrection,
): boolean {
  const read = kinds && identifyAs(kinds, raw, { owner: 'suspect', source: 'typed' })
  return read !== undefined && isSame(read.identifier, correction)
}

/** The value gone, and once in its place what it becomes, unless that is told already. */
function corrected(
  told: readonly IdentifierAnswer[],
  { becomes, ...old }: IdentifierCorrection,
): readonly IdentifierAnswer[] {
  const next =
    becomes === null
      ? undefined
      : identify(old.kind, becomes, { owner: 'suspect', source: 'typed' }).identifier
  const all = told.flatMap((each) => (each.owner === 'suspect' && isSame(each, old) ? (next ?? []) : each))
  return all.filter((each, at) => all.findIndex((other) => isSame(other, each)) === at)
}

const filled = (told: readonly IdentifierAnswer[]): Answer | null => (told.length > 0 ? told : null)
