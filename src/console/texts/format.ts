import type { Locale } from '#domain/locale.ts'

const tags = { fr: 'fr-FR', en: 'en-GB' } as const
const zone = 'Europe/Paris'
const hour = 3_600_000
const day = 24 * hour

export interface Format {
  count(value: number): string
  money(cents: number): string
  /** Whole euros: for totals, where cents are noise. */
  euros(cents: number): string
  /** « 24 nov. » */
  day(date: string): string
  /** « 24 nov. 2026 » */
  dayOfYear(date: string): string
  /** « 12 nov. – 24 nov. 2026 »: from one day to another, each with its year when they differ. */
  span(first: string, last: string): string
  /** « 24 nov. 14:02 » */
  moment(instant: string): string
  time(instant: string): string
  /** How old: minutes under an hour, hours under two days, then days. */
  age(instant: string, now: number): string
  /** Evidence in bits with its sign written: « +12,4 », « −0,8 », « 0,0 ». */
  bits(value: number): string
  size(bytes: number): string
}

export function formatFor(locale: Locale): Format {
  const tag = tags[locale]
  const number = new Intl.NumberFormat(tag)
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' })
  const euros = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const shortDay = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: zone })
  const longDay = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  })
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone: zone })
  const units = locale === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB']
  const noon = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`)
  const dayUnit = locale === 'fr' ? 'j' : 'd'

  return {
    count: (value) => number.format(value).replace('-', '−'),
    money: (cents) => money.format(cents / 100),
    euros: (cents) => euros.format(cents / 100),
    day: (date) => shortDay.format(noon(date)),
    dayOfYear: (date) => longDay.format(noon(date)),
    span: (first, last) => {
      if (first === last) return longDay.format(noon(last))
      const start = first.slice(0, 4) === last.slice(0, 4) ? shortDay : longDay
      return `${start.format(noon(first))}\u00a0– ${longDay.format(noon(last))}`
    },
    moment: (instant) => `${shortDay.format(new Date(instant))} ${clock.format(new Date(instant))}`,
    time: (instant) => clock.format(new Date(instant)),
    age: (instant, now) => {
      const elapsed = Math.max(0, now - Date.parse(instant))
      if (elapsed < hour) return `${Math.floor(elapsed / 60_000)}\u00a0min`
      if (elapsed < 2 * day) return `${Math.floor(elapsed / hour)}\u00a0h`
      return `${Math.floor(elapsed / day)}\u00a0${dayUnit}`
    },
    bits: (value) => {
      const rounded = Math.round(value * 10) / 10
      const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : ''
      return sign + oneDecimal.format(Math.abs(rounded))
    },
    size: (bytes) => {
      const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3
      const value = bytes / 1000 ** step
      return `${step < 2 ? number.format(Math.round(value)) : oneDecimal.format(value)}\u00a0${units[step]}`
    },
  }
}

/** Whole days from today (in Paris) to a day; negative when it is past. */
export function daysUntil(date: string, now: number): number {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / day)
}
