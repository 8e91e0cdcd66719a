import type { FilingKind } from '../offence.ts'

export const filingStatuses = [
  'submitted',
  'in_review',
  'more_asked',
  'answered',
  'accepted',
  'redirected',
  'withdrawn',
  'closed',
] as const
export type FilingStatus = (typeof filingStatuses)[number]

/** What the person, then an officer, may do to a filing that was sent. */
export const filingActs = [
  'answer',
  'add',
  'correct',
  'withdraw',
  'take',
  'assign',
  'ask',
  'accept',
  'redirect',
  'close',
] as const
export type FilingAct = (typeof filingActs)[number]

interface Rule {
  readonly from: readonly FilingStatus[]
  /** Status it leads to; without it the status stays. */
  readonly to?: FilingStatus
  readonly kinds?: readonly FilingKind[]
}

const undecided = ['submitted', 'in_review', 'more_asked', 'answered'] as const
const decided = ['accepted', 'redirected'] as const

/** The one table of what may happen to a filing. No act refuses a filing: it is accepted, or sent to the right door. */
const rules: Readonly<Record<FilingAct, Rule>> = {
  answer: { from: ['more_asked'], to: 'answered' },
  // Completed for six years, also after a decision: what is learnt late still helps.
  add: { from: [...undecided, ...decided, 'closed'] },
  correct: { from: [...undecided, 'accepted'] },
  // Does not end the procedure; hence also after acceptance. A report has nothing to withdraw.
  withdraw: { from: [...undecided, 'accepted'], to: 'withdrawn', kinds: ['complaint'] },
  take: { from: ['submitted', 'answered', 'in_review'], to: 'in_review' },
  assign: { from: [...undecided, ...decided] },
  ask: { from: [...undecided, 'accepted'], to: 'more_asked' },
  accept: { from: undecided, to: 'accepted' },
  redirect: { from: undecided, to: 'redirected' },
  close: { from: decided, to: 'closed' },
}

/** The status an act leads to, or `undefined` when the act is not possible now. */
export function statusAfter(
  kind: FilingKind,
  status: FilingStatus,
  act: FilingAct,
): FilingStatus | undefined {
  const { from, to, kinds } = rules[act]
  if (kinds && !kinds.includes(kind)) return undefined
  return from.includes(status) ? (to ?? status) : undefined
}

/** Every act possible in a status. */
export function possibleActs(kind: FilingKind, status: FilingStatus): readonly FilingAct[] {
  return filingActs.filter((act) => statusAfter(kind, status, act) !== undefined)
}
