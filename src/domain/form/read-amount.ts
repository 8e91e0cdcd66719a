import { cleanLine, westernDigits } from './clean-text.ts'
import type { AmountAnswer } from './definition.ts'
import { type Fields, firstOf } from './fields.ts'
import { type Flaw, flaw } from './problems.ts'

/** Reads an amount as people write it: « 1 250,50 € », « 1.250,50 », « $1,250.50 », « env. 450 euros »; `null` when empty. */
export function readAmount(fields: Fields): AmountAnswer | Flaw | null {
  const typed = westernDigits(
    cleanLine(firstOf(fields, 'amount').slice(0, 200).normalize('NFKC')),
  ).toLowerCase()
  if (typed === '') return null
  const written = typed.replace(/^(?:environ|env\.?|about|approx\.?|~|≈)\s*/u, '')
  const [symbol = '', currency = ''] =
    currencySigns.find(([sign]) => written.startsWith(sign) || written.endsWith(sign)) ?? []
  const digits = (symbol === '' ? written : written.replace(symbol, ''))
    .replace(/[\s'’_]/gu, '')
    .replace('−', '-')
  const cents = readCents(digits)
  if (cents === undefined) return flaw('amount_unreadable', 'amount')
  return { cents, currency: currency || firstOf(fields, 'currency').trim().toUpperCase() || 'EUR' }
}

/** A sign written with the amount wins over the list beside it; longer ones first. */
const currencySigns: readonly (readonly [string, string])[] = [
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['€', 'EUR'],
  ['e', 'EUR'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['$', 'USD'],
  ['gbp', 'GBP'],
  ['£', 'GBP'],
  ['chf', 'CHF'],
]

/**
 * The last comma or point is the decimal one unless exactly three digits follow it, or it is repeated:
 * nobody pays thousandths, and « 1.250 » means a thousand.
 */
function readCents(digits: string): number | undefined {
  const parts = /^(-?)(\d[\d.,]*|[.,]\d+)$/u.exec(digits)
  if (parts === null) return undefined
  const [, sign = '', body = ''] = parts
  const last = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'))
  const fraction = last === -1 ? '' : body.slice(last + 1)
  const mark = body.charAt(last)
  const repeated = last !== -1 && body.indexOf(mark) !== last
  const isDecimal = last !== -1 && fraction.length !== 3 && !repeated
  if (isDecimal && fraction.length > 2) return undefined
  const grouped = isDecimal ? body.slice(0, last) : body
  if (!/^(?:\d*|\d{1,3}(?:[.,]\d{3})+)$/u.test(grouped)) return undefined
  const whole = grouped.replace(/[.,]/gu, '')
  const cents = Number(whole || '0') * 100 + Number((isDecimal ? fraction : '').padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) return Number.MAX_SAFE_INTEGER
  return sign === '-' && cents !== 0 ? -cents : cents
}
