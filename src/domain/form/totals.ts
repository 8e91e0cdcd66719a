import type { LocalDate } from '../local-date.ts'
import { earliest, latestOf } from './check-draft.ts'
import { answerTo, isUnknown } from './conditions.ts'
import type { AmountAnswer, Answers, DateAnswer, FormDefinition, GroupRow } from './definition.ts'
import { submittedAnswers } from './walk.ts'

/** What was paid, summed by currency as told, in the order first met; payments of unknown amount are left out. */
export function totalsOf(form: FormDefinition, answers: Answers): readonly AmountAnswer[] {
  const totals = new Map<string, number>()
  for (const row of paymentsOf(form, answers)) {
    const amount = row.montant as AmountAnswer | undefined
    if (amount === undefined || isUnknown(amount)) continue
    totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.cents)
  }
  return [...totals].map(([currency, cents]) => ({ currency, cents }))
}

/** The payments told, one a row; none when the person says that no money left. */
export function paymentsOf(form: FormDefinition, answers: Answers): readonly GroupRow[] {
  return (answerTo('paiement', submittedAnswers(form, answers)) as readonly GroupRow[] | undefined) ?? []
}

/** First and last day the facts may have lasted, from the dates of contact and of payment; absent when none is known. */
export function factsPeriod(
  form: FormDefinition,
  answers: Answers,
): { readonly first?: LocalDate; readonly last?: LocalDate } {
  const kept = submittedAnswers(form, answers)
  const told = [kept.debut, kept.fin, ...paymentsOf(form, answers).map((row) => row.date)].filter(
    (date) => date !== undefined,
  ) as readonly DateAnswer[]
  const [first] = told.flatMap((date) => earliest(date) ?? []).sort()
  const last = told
    .flatMap((date) => latestOf(date) ?? [])
    .sort()
    .at(-1)
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}

/** Département of the postcode given (2A and 2B for Corsica, three characters overseas); `undefined` when not told. */
export function departmentOf(answers: Answers): string | undefined {
  const postcode = answerTo('code-postal', answers)
  if (typeof postcode !== 'string' || !/^\d{5}$/u.test(postcode)) return undefined
  if (postcode.startsWith('20')) return Number(postcode) < 20200 ? '2A' : '2B'
  return postcode.slice(0, /^9[78]/u.test(postcode) ? 3 : 2)
}
