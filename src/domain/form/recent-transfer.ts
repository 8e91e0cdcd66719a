import type { DateAnswer, GroupRow } from './definition.ts'

/** While it is so recent, the bank that received it may still hold the money. */
export const RECENT_HOURS = 72

/** Whether a payment told is a transfer of less than 72 hours; a day without its hour counts until its end. */
export function isRecentTransfer({ moyen, date }: GroupRow, now: Date): boolean {
  const when = date as DateAnswer | undefined
  if (moyen !== 'virement' || when?.precision !== 'day') return false
  const told = `${when.date} ${when.time ?? '23:59'}`
  return told > inParis(new Date(now.getTime() - RECENT_HOURS * 3_600_000)) && when.date <= inParis(now)
}

/** `2026-11-24 14:05`, as read on a wall in Paris: it compares as text. */
const inParis = (instant: Date): string => parisClock.format(instant)

const parisClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
})
