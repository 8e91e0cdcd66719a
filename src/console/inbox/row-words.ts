import type { FilingRow } from '#contract/filing.ts'
import { daysUntil } from '../texts/format.ts'
import type { Catalogue } from '../texts/fr.ts'
import type { TagTone } from '../ui/tag.tsx'

export const familyIcons = {
  shop: 'shopping-cart',
  ad: 'tag',
  romance: 'message-circle-heart',
  hacking: 'key-round',
  blackmail: 'message-square-warning',
  ransom: 'lock',
  other: 'circle-question-mark',
} as const

/** Decided by an officer, or taken back by the person: nothing waits for anyone. */
export const isDecided = (row: Pick<FilingRow, 'status'>): boolean =>
  ['accepted', 'redirected', 'withdrawn', 'closed'].includes(row.status)

export const statusTones: Readonly<Record<FilingRow['status'], TagTone>> = {
  submitted: 'plain',
  in_review: 'info',
  more_asked: 'now',
  answered: 'info',
  accepted: 'ok',
  redirected: 'plain',
  withdrawn: 'plain',
  closed: 'plain',
}

/** The time left to answer: plain until the day before, then lit, then late. Nothing once decided. */
export function dueWords(row: Pick<FilingRow, 'dueOn' | 'status'>, now: number, t: Catalogue) {
  if (!row.dueOn || isDecided(row)) return undefined
  const left = daysUntil(row.dueOn, now)
  if (left < 0) return { tone: 'late' as const, words: t.inbox.late(-left), long: t.inbox.lateBy(-left) }
  if (left === 0) return { tone: 'now' as const, words: t.inbox.dueNow, long: t.inbox.dueToday }
  return {
    tone: left === 1 ? ('now' as const) : ('plain' as const),
    words: t.inbox.due(left),
    long: t.inbox.due(left),
  }
}
