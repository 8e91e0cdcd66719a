import type { Locale } from '#domain/locale.ts'
import { formatDate, formatTime } from '#domain/wording/format-date.ts'

const parisTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})
const parisDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** « 14 h 05 », in Paris. */
export function savedAt(instant: string, locale: Locale): string {
  return formatTime(parisTime.format(new Date(instant)), locale)
}

/** « 24 novembre 2026 », the day of an instant in Paris. */
export function dayOfInstant(instant: string, locale: Locale): string {
  return formatDate(parisDate.format(new Date(instant)), locale)
}

/** « 24 novembre 2026 à 14 h 05 ». */
export function saidInstant(instant: string, locale: Locale): string {
  return `${dayOfInstant(instant, locale)} ${locale === 'fr' ? 'à' : 'at'} ${savedAt(instant, locale)}`
}
