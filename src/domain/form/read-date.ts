import { isDay, type LocalDate, localDate, yearOf } from '../local-date.ts'
import { cleanLine, westernDigits } from './clean-text.ts'
import type { DateAnswer, DateQuestion } from './definition.ts'
import { type Fields, firstOf } from './fields.ts'
import { type Flaw, flaw } from './problems.ts'

/** Reads a date as people write it; `null` when nothing was written. */
export function readDate(question: DateQuestion, fields: Fields, today: LocalDate): DateAnswer | Flaw | null {
  const precision = firstOf(fields, 'precision')
  if (question.mayBeUnknown && (precision === 'unknown' || firstOf(fields, 'unknown') !== ''))
    return { precision: 'unknown' }
  const month = monthParts(fields)
  const day = dayParts(fields)
  if (question.approximate && !isBlank(month) && (precision === 'month' || isBlank(day))) {
    return readMonth(month, today)
  }
  if (!isBlank(day)) return readDay(question, day, fields, today)
  if (firstOf(fields, 'time').trim() !== '') return flaw('date_incomplete', 'day')
  return null
}

type Parts = readonly [day: string, month: string, year: string]

const isBlank = (parts: Parts): boolean => parts.every((part) => part === '')

/** A whole date pasted into one field is taken apart: « 12/11/2026 », « 12 nov. 2026 », « 2026-11-12 ». */
function dayParts(fields: Fields): Parts {
  const separate: Parts = [part(fields, 'day'), part(fields, 'month'), part(fields, 'year')]
  const [day, month, year] = separate
  const whole =
    day !== '' && month === '' && year === '' ? day : isBlank(separate) ? part(fields, 'value') : ''
  const [first = '', second = '', third = ''] = split(whole)
  if (whole === '' || second === '') return whole === '' ? separate : [whole, '', '']
  return first.length === 4 ? [third, second, first] : [first, second, third]
}

function monthParts(fields: Fields): Parts {
  const month = part(fields, 'about-month')
  const year = part(fields, 'about-year')
  const [first = '', second = ''] = split(month)
  if (second === '' || year !== '') return ['', month, year]
  return first.length === 4 ? ['', second, first] : ['', first, second]
}

const split = (text: string): readonly string[] =>
  text.split(/[\s/.,-]+/u).filter((piece) => piece !== '' && piece !== 'de')

const part = (fields: Fields, name: string): string =>
  westernDigits(cleanLine(firstOf(fields, name).slice(0, 60))).toLowerCase()

function readDay(
  question: DateQuestion,
  [day, month, year]: Parts,
  fields: Fields,
  today: LocalDate,
): DateAnswer | Flaw {
  const numbers = [
    number(day.replace(/(?:er|st|nd|rd|th)$/u, '')),
    monthNumber(month),
    fullYear(year, today),
  ] as const
  const missing = numbers.indexOf(undefined)
  if (missing !== -1) return flaw('date_incomplete', ['day', 'month', 'year'][missing] ?? 'day')
  const [d, m, y] = numbers as readonly [number, number, number]
  if (!isMonth(m)) return flaw('month_impossible', 'month', { month: m })
  if (!isDay(y, m, d)) return flaw('date_impossible', 'day', { day: d, month: m, year: y })
  const date = localDate(y, m, d)
  const time = question.time ? readTime(part(fields, 'time')) : null
  if (time === null) return { precision: 'day', date }
  return typeof time === 'string' ? { precision: 'day', date, time } : time
}

function readMonth([, month, year]: Parts, today: LocalDate): DateAnswer | Flaw {
  const m = monthNumber(month)
  const y = fullYear(year, today)
  if (m === undefined) return flaw('date_incomplete', 'about-month')
  if (y === undefined) return flaw('date_incomplete', 'about-year')
  if (!isMonth(m)) return flaw('month_impossible', 'about-month', { month: m })
  return { precision: 'month', month: localDate(y, m, 1).slice(0, 7) }
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12

/** « 9h10 », « 09:10 », « 9 h », « 9.10 », « 0910 ». */
function readTime(text: string): string | Flaw | null {
  if (text === '') return null
  const parts =
    /^(\d{1,2})\s*(?:h|:|\.|heures?)\s*(\d{2})?(?:\s*(?:min|m))?$/u.exec(text) ??
    /^(\d{2})(\d{2})$/u.exec(text)
  const hour = Number(parts?.[1] ?? '99')
  const minute = Number(parts?.[2] ?? '0')
  if (hour > 23 || minute > 59) return flaw('time_impossible', 'time')
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const number = (text: string): number | undefined => (/^\d{1,4}$/u.test(text) ? Number(text) : undefined)

/** Two digits mean the latest such year that is not after next year: in 2026, 27 is 2027 (then refused as future), 84 is 1984. */
function fullYear(text: string, today: LocalDate): number | undefined {
  const year = number(text)
  if (year === undefined || text.length === 3 || text.length === 1) return undefined
  if (text.length === 4) return year
  const next = yearOf(today) + 1
  const century = next - (next % 100)
  return century + year > next ? century - 100 + year : century + year
}

/** Beginnings that tell each month from the others, French then English, without accents. */
const monthNames: readonly (readonly string[])[] = [
  ['jan'],
  ['fe'],
  ['mar'],
  ['av', 'ap'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['ao', 'au'],
  ['se'],
  ['oc'],
  ['no'],
  ['de'],
]

function monthNumber(text: string): number | undefined {
  const digits = number(text)
  if (digits !== undefined) return digits
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const index = monthNames.findIndex((starts) => starts.some((start) => plain.startsWith(start)))
  return index === -1 ? undefined : index + 1
}
