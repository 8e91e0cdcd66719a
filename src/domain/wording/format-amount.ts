import type { AmountAnswer } from '../form/definition.ts'
import type { Locale } from '../locale.ts'

/** « 1 250,00 € », “€1,250.00”: always two decimals, as on a bank statement. */
export function formatAmount({ cents, currency }: AmountAnswer, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cents / 100)
}
