import type { Locale } from '../locale.ts'

/** « 61 204 », “61,204”. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(count)
}

/** « 1 déclaration », « 11 déclarations ». In French, nought is singular. */
export function filingsIn(count: number, locale: Locale): string {
  const isSingular = locale === 'fr' ? count < 2 : count === 1
  const noun = { fr: 'déclaration', en: 'filing' }[locale]
  return `${formatCount(count, locale)}\u00a0${noun}${isSingular ? '' : 's'}`
}
