import type { DateAnswer } from '../form/definition.ts'
import { dayOf, type LocalDate, monthOf, yearOf } from '../local-date.ts'
import type { Locale } from '../locale.ts'

const NO_BREAK = '\u00a0'

/** « 24 novembre 2026 », « 1er décembre 2026 »; “24 November 2026”. */
export function formatDate(date: LocalDate, locale: Locale): string {
  const day = dayOf(date)
  const first = locale === 'fr' && day === 1 ? '1er' : String(day)
  return `${first}${NO_BREAK}${formatMonth(date, locale)}`
}

/** « novembre 2026 »; takes a month or any day of it. */
function formatMonth(month: string, locale: Locale): string {
  return `${monthNames[locale][monthOf(month) - 1]} ${yearOf(month)}`
}

/** « 14 h 05 »; “2:05 pm”. */
export function formatTime(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':')
  if (locale === 'fr') return `${Number(hour)}${NO_BREAK}h${NO_BREAK}${minute}`
  return `${Number(hour) % 12 || 12}:${minute}${NO_BREAK}${Number(hour) < 12 ? 'am' : 'pm'}`
}

/** A date as told: « 24 novembre 2026 à 14 h 05 », « vers novembre 2026 »; `undefined` when it is not known. */
export function formatToldDate(answer: DateAnswer, locale: Locale): string | undefined {
  if (answer.precision === 'unknown') return undefined
  if (answer.precision === 'month') {
    return `${locale === 'fr' ? 'vers' : 'around'} ${formatMonth(answer.month, locale)}`
  }
  const date = formatDate(answer.date, locale)
  if (answer.time === undefined) return date
  return `${date} ${locale === 'fr' ? 'à' : 'at'} ${formatTime(answer.time, locale)}`
}

/** Written out rather than asked of the host: an old phone must print the same receipt as the server. */
const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
