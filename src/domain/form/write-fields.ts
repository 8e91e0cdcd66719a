import { dayOf, monthOf, yearOf } from '../local-date.ts'
import type { Locale } from '../locale.ts'
import { isUnknown } from './conditions.ts'
import type {
  AmountAnswer,
  Answer,
  DateAnswer,
  GroupQuestion,
  GroupRow,
  IdentifierAnswer,
  PasteAnswer,
  Question,
} from './definition.ts'
import { type Fields, prefixed } from './fields.ts'

const TICKED = ['yes'] as const

/** The fields that hold an answer on the page of its question: reading them back gives the same answer. */
export function writeFields(question: Question, answer: Answer | undefined, locale: Locale = 'fr'): Fields {
  if (answer === undefined) return {}
  if (isUnknown(answer)) return question.kind === 'choice' ? { value: ['unknown'] } : { unknown: TICKED }
  switch (question.kind) {
    case 'text':
    case 'choice':
    case 'country':
      return { value: [answer as string] }
    case 'choices':
    case 'files':
      return (answer as readonly string[]).length === 0
        ? { none: TICKED }
        : { value: answer as readonly string[] }
    case 'date':
      return writeDate(answer as DateAnswer)
    case 'amount':
      return writeAmount(answer as AmountAnswer, locale)
    case 'identifiers':
      return writeIdentifiers(answer as readonly IdentifierAnswer[])
    case 'paste':
      return writePaste(answer as PasteAnswer)
    case 'group':
      return Object.assign(
        {},
        ...(answer as readonly GroupRow[]).map((row, index) =>
          prefixed(writeRow(question, row, locale), `${index}.`),
        ),
      )
  }
}

/** The fields of one row on its own page. */
export function writeRow(group: GroupQuestion, row: GroupRow, locale: Locale = 'fr'): Fields {
  return Object.assign(
    {},
    ...group.questions.map((item) => prefixed(writeFields(item, row[item.id], locale), `${item.id}.`)),
  )
}

function writeDate(answer: DateAnswer): Fields {
  const precision = [answer.precision]
  if (answer.precision === 'unknown') return { precision }
  if (answer.precision === 'month') {
    return {
      precision,
      'about-month': [String(monthOf(answer.month))],
      'about-year': [String(yearOf(answer.month))],
    }
  }
  const { date, time } = answer
  const day = {
    precision,
    day: [String(dayOf(date))],
    month: [String(monthOf(date))],
    year: [String(yearOf(date))],
  }
  return time === undefined ? day : { ...day, time: [time] }
}

function writeAmount({ cents, currency }: AmountAnswer, locale: Locale): Fields {
  const [whole = '0', fraction = '00'] = (cents / 100).toFixed(2).split('.')
  return { amount: [`${whole}${locale === 'fr' ? ',' : '.'}${fraction}`], currency: [currency] }
}

function writeIdentifiers(identifiers: readonly IdentifierAnswer[]): Fields {
  return Object.fromEntries(
    [...new Set(identifiers.map(({ kind }) => kind))].map((kind) => [
      kind,
      identifiers.filter((identifier) => identifier.kind === kind).map(({ raw }) => raw),
    ]),
  )
}

function writePaste({ text, identifiers }: PasteAnswer): Fields {
  const verdicts = identifiers.map(({ kind, value, owner }) => [`as.${kind}:${value}`, [owner]])
  return { text: [text], ...Object.fromEntries(verdicts) }
}
