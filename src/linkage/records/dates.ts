import type { DateOrder } from './record-model.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const frenchMonths = [
  'janv',
  'fevr',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aou',
  'sept',
  'octo',
  'nove',
  'dece',
]

/**
 * A date as eight digits, year first, zeros for what is not told; nothing when it cannot be read. Impossible months and
 * days stay as written: a digit that is wrong is found by comparing.
 */
export function readDate(written: string, order: DateOrder): string | undefined {
  const parts = written.match(/\d+|[a-z]{3,}/g)
  if (!parts) return undefined
  const named = parts.findIndex((part) => /^[a-z]/.test(part) && monthNamed(part) > 0)
  const numbers = parts.filter((part) => /^\d/.test(part))
  if (named >= 0) {
    const month = String(monthNamed(parts[named]!)).padStart(2, '0')
    const [one, other] = numbers
    if (one === undefined) return undefined
    if (other === undefined) return `${yearOf(one) + month}00`
    return one.length > 2 ? yearOf(one) + month + twoDigits(other) : yearOf(other) + month + twoDigits(one)
  }
  const [first, second, third] = numbers
  if (first === undefined) return undefined
  if (second === undefined)
    return first.length === 8 ? first : first.length === 4 ? `${first}0000` : undefined
  if (first.length > 2) return yearOf(first) + twoDigits(second) + twoDigits(third ?? '00')
  if (third === undefined) return `${yearOf(second) + twoDigits(first)}00`
  const [month, day] = order === 'mdy' && Number(first) <= 12 ? [first, second] : [second, first]
  // A month above 12 is a day: the order was another one.
  return Number(month) > 12 && Number(day) <= 12
    ? yearOf(third) + twoDigits(day) + twoDigits(month)
    : yearOf(third) + twoDigits(month) + twoDigits(day)
}

function monthNamed(word: string): number {
  const english = months.findIndex((month) => word.startsWith(month))
  return (english >= 0 ? english : frenchMonths.findIndex((month) => word.startsWith(month))) + 1
}

/** Two digits are of the last century, unless that were very old. */
const yearOf = (digits: string): string =>
  digits.length === 2 ? `${Number(digits) < 25 ? '20' : '19'}${digits}` : digits.slice(0, 4).padStart(4, '0')

const twoDigits = (digits: string): string => digits.slice(0, 2).padStart(2, '0')

/** Whether one digit is wrong, or two neighbours are exchanged. */
export function isOneDigitOff(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let first = -1
  let second = -1
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue
    if (first < 0) first = at
    else if (second < 0) second = at
    else return false
  }
  if (second < 0) return true
  return second === first + 1 && a[first] === b[second] && a[second] === b[first]
}

export const areDayAndMonthSwapped = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) && a.slice(4, 6) === b.slice(6, 8) && a.slice(6, 8) === b.slice(4, 6)

export const yearsApart = (a: string, b: string): number =>
  Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))
