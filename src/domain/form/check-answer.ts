import { firstDayOf, isLocalDate, isLocalMonth, type LocalDate } from '../local-date.ts'
import { applicable, isUnknown } from './conditions.ts'
import { isCountry } from './countries.ts'
import { isCurrency } from './currencies.ts'
import type {
  AmountAnswer,
  Answer,
  ChoiceQuestion,
  ChoicesQuestion,
  DateAnswer,
  GroupQuestion,
  GroupRow,
  IdentifierAnswer,
  PasteAnswer,
  Question,
  TextQuestion,
  TextShape,
} from './definition.ts'
import { type Flaw, flaw, type Problem, type ProblemCode } from './problems.ts'

const EARLIEST_DATE: LocalDate = '1900-01-01'
/** A hundred million, in hundredths: above it a figure is a slip of the finger. */
const LARGEST_AMOUNT = 10_000_000_000
export const MAX_IDENTIFIERS = 30
export const MAX_IDENTIFIER_LENGTH = 500
const MAX_PASTED = 100

/** Every rule an answer of the right shape must still obey; the same on the page and at submission. */
export function checkAnswer(question: Question, answer: Answer | null, today: LocalDate): readonly Problem[] {
  if (question.kind === 'group' && answer !== null)
    return checkRows(question, answer as readonly GroupRow[], today)
  return flawsOf(question, answer, today).map((found) => ({ question: question.id, ...found }))
}

/** The field that takes the focus when a question was left empty. */
export function mainField(question: Question): string {
  if (question.kind === 'date') return question.approximate || question.mayBeUnknown ? 'precision' : 'day'
  if (question.kind === 'amount') return 'amount'
  if (question.kind === 'paste') return 'text'
  if (question.kind === 'identifiers') return question.kinds[0] ?? 'unknown'
  return 'value'
}

function flawsOf(question: Question, answer: Answer | null, today: LocalDate): readonly Flaw[] {
  if (answer === null || isEmpty(answer, question))
    return question.optional ? [] : [flaw('empty', mainField(question))]
  if (isUnknown(answer)) return question.mayBeUnknown ? [] : [flaw('not_offered', mainField(question))]
  switch (question.kind) {
    case 'text':
      return checkText(question, answer as string)
    case 'choice':
    case 'choices':
      return checkChoice(question, [answer as string | readonly string[]].flat())
    case 'date':
      return checkDate(answer as DateAnswer, question.mayBeUnknown === true, today)
    case 'amount':
      return checkAmount(answer as AmountAnswer)
    case 'country':
      return isCountry(answer as string) ? [] : [flaw('country_unknown', 'value')]
    case 'identifiers':
      return checkIdentifiers(answer as readonly IdentifierAnswer[])
    case 'paste':
      return checkPaste(question.maxLength, answer as PasteAnswer)
    case 'files':
      return (answer as readonly string[]).length > question.maxFiles
        ? [flaw('too_many', 'value', { max: question.maxFiles })]
        : []
    case 'group':
      return []
  }
}

/** The empty list is an answer where « aucun » is offered. */
function isEmpty(answer: Answer, question: Question): boolean {
  if (typeof answer === 'string') return answer === ''
  if (Array.isArray(answer)) return answer.length === 0 && !hasNone(question)
  return question.kind === 'paste' && (answer as PasteAnswer).text === ''
}

export const hasNone = (question: Question): boolean =>
  (question.kind === 'choices' && question.none !== undefined) || question.kind === 'files'

function checkText(question: TextQuestion, text: string): readonly Flaw[] {
  if (text.length > question.maxLength) return [flaw('too_long', 'value', { max: question.maxLength })]
  const shape = question.shape
  return shape !== undefined && !shapes[shape].test(text)
    ? [flaw(`${shape}_shape` satisfies ProblemCode, 'value')]
    : []
}

/** Shapes of a text already read leniently (`shapeText`). */
const shapes: Readonly<Record<TextShape, RegExp>> = {
  email: /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u,
  phone: /^\+?\d{4,15}$/u,
  postcode: /^\d{5}$/u,
  card_tail: /^\d{4}$/u,
}

function checkChoice(question: ChoiceQuestion | ChoicesQuestion, chosen: readonly string[]): readonly Flaw[] {
  return chosen.every((id) => question.choices.some((choice) => choice.id === id))
    ? []
    : [flaw('not_offered', 'value')]
}

function checkDate(answer: DateAnswer, mayBeUnknown: boolean, today: LocalDate): readonly Flaw[] {
  if (answer.precision === 'unknown') return mayBeUnknown ? [] : [flaw('empty', 'day')]
  const isMonth = answer.precision === 'month'
  const field = isMonth ? 'about-month' : 'day'
  const exists = isMonth ? isLocalMonth(answer.month) : isLocalDate(answer.date)
  if (!exists) return [flaw('date_impossible', field)]
  const date = isMonth ? firstDayOf(answer.month) : answer.date
  if (date > today) return [flaw('date_future', field, { today })]
  if (date < EARLIEST_DATE) return [flaw('date_too_old', isMonth ? 'about-year' : 'year')]
  const time = isMonth ? undefined : answer.time
  return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/u.test(time)
    ? []
    : [flaw('time_impossible', 'time')]
}

function checkAmount({ cents, currency }: AmountAnswer): readonly Flaw[] {
  if (!isCurrency(currency)) return [flaw('currency_unknown', 'currency')]
  if (cents <= 0) return [flaw('amount_not_positive', 'amount')]
  return cents > LARGEST_AMOUNT ? [flaw('amount_too_large', 'amount', { max: LARGEST_AMOUNT / 100 })] : []
}

function checkIdentifiers(identifiers: readonly IdentifierAnswer[]): readonly Flaw[] {
  const long = identifiers.find(({ raw }) => raw.length > MAX_IDENTIFIER_LENGTH)
  if (long !== undefined) return [flaw('too_long', long.kind, { max: MAX_IDENTIFIER_LENGTH })]
  const [first] = identifiers
  return identifiers.length > MAX_IDENTIFIERS && first
    ? [flaw('too_many', first.kind, { max: MAX_IDENTIFIERS })]
    : []
}

function checkPaste(maxLength: number, { text, identifiers }: PasteAnswer): readonly Flaw[] {
  if (text.length > maxLength) return [flaw('too_long', 'text', { max: maxLength })]
  return identifiers.length > MAX_PASTED ? [flaw('too_many', 'text', { max: MAX_PASTED })] : []
}

function checkRows(group: GroupQuestion, rows: readonly GroupRow[], today: LocalDate): readonly Problem[] {
  if (rows.length === 0) return group.optional ? [] : [{ question: group.id, code: 'empty' }]
  if (rows.length > group.maxRows)
    return [{ question: group.id, code: 'too_many', params: { max: group.maxRows } }]
  return rows.flatMap((answers, row) => checkRow(group, answers, row, today))
}

/** Problems of one row, fields named as on the row's own page. */
export function checkRow(
  group: GroupQuestion,
  answers: GroupRow,
  row: number,
  today: LocalDate,
): readonly Problem[] {
  const { questions, answers: kept } = applicable(group.questions, answers)
  return questions.flatMap((item) =>
    checkAnswer(item, kept[item.id] ?? null, today).map(({ field, ...problem }) => ({
      ...problem,
      question: group.id,
      row,
      item: item.id,
      field: `${item.id}.${field}`,
    })),
  )
}
