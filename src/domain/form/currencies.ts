/** Currencies offered for an amount (ISO 4217), the euro first; sums in crypto-assets are told by their value. */
export const currencyCodes: readonly string[] = (
  'EUR USD GBP CHF XOF XAF XPF MAD DZD TND CAD AED AUD BGN BRL CNY CZK DKK EGP GHS HKD HUF IDR ILS INR JPY KES ' +
  'MXN MYR NGN NOK NZD PHP PLN RON RSD RUB SAR SEK SGD THB TRY UAH ZAR'
).split(' ')

const known = new Set(currencyCodes)

export const isCurrency = (code: string): boolean => known.has(code)
