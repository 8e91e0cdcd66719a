import { parisInstant } from '#domain/filing/deadline.ts'
import type { AmountAnswer, Answers, DateAnswer, FormDefinition } from '#domain/form/definition.ts'
import { departmentOf, factsPeriod, paymentsOf, totalsOf } from '#domain/form/totals.ts'

/** Euros for one unit of a currency. */
export type Rates = Readonly<Record<string, number>>

/** What lists sort and filter filings by, computed from the answers. */
export interface DerivedFacts {
  readonly loss_cents: number
  readonly loss_is_partial: boolean
  readonly transferred_at: Date | null
  readonly first_day: string | null
  readonly last_day: string | null
  readonly departement: string | null
}

/** Amounts in a currency without a rate count for nothing, and the loss is marked as partial. */
export function derivedFacts(form: FormDefinition, answers: Answers, now: Date, rates: Rates): DerivedFacts {
  const totals = totalsOf(form, answers)
  const period = factsPeriod(form, answers)
  return {
    loss_cents: totals.reduce((sum, total) => sum + inEuros(total, rates), 0),
    loss_is_partial: totals.some(({ currency }) => rateOf(currency, rates) === undefined),
    transferred_at: lastTransfer(form, answers, now),
    first_day: period.first ?? null,
    last_day: period.last ?? null,
    departement: departmentOf(answers) ?? null,
  }
}

export const needsRates = (form: FormDefinition, answers: Answers): boolean =>
  totalsOf(form, answers).some(({ currency }) => currency !== 'EUR')

function rateOf(currency: string, rates: Rates): number | undefined {
  if (currency === 'EUR') return 1
  return Object.hasOwn(rates, currency) ? rates[currency] : undefined
}

const inEuros = ({ cents, currency }: AmountAnswer, rates: Rates): number =>
  Math.round(cents * (rateOf(currency, rates) ?? 0))

/** The last transfer of a known day; without an hour, at noon, and never later than now. */
function lastTransfer(form: FormDefinition, answers: Answers, now: Date): Date | null {
  const instants = paymentsOf(form, answers).flatMap((payment) => {
    const date = payment.date as DateAnswer | undefined
    if (payment.moyen !== 'virement' || date?.precision !== 'day') return []
    return [Math.min(parisInstant(date.date, date.time ?? '12:00').getTime(), now.getTime())]
  })
  return instants.length === 0 ? null : new Date(Math.max(...instants))
}
