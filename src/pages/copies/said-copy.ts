import type { Locale } from '#domain/locale.ts'
import { dayOfInstant, savedAt } from '../draft/saved-at.ts'
import { copiesTexts } from './texts.ts'

/** « Copie du 24 novembre à 14 h 05 »; the year is said once it is over. */
export function saidCopy(at: string, locale: Locale, now: Date): string {
  const { copyOf, at: word } = copiesTexts[locale]
  const day = dayOfInstant(at, locale)
  const thisYear = /\d{4}$/.exec(dayOfInstant(now.toISOString(), locale))?.[0]
  const said = day.endsWith(` ${thisYear}`) ? day.slice(0, -5) : day
  return copyOf(`${said} ${word} ${savedAt(at, locale)}`)
}
