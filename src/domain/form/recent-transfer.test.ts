import { expect, test } from 'vitest'
import type { DateAnswer } from './definition.ts'
import { isRecentTransfer } from './recent-transfer.ts'

// 14:05 in Paris.
const now = new Date('2026-11-24T13:05:00Z')
const on = (date: string, time?: string): DateAnswer => ({ precision: 'day', date, ...(time && { time }) })

test.each<readonly [DateAnswer, boolean]>([
  [on('2026-11-24'), true],
  [on('2026-11-24', '09:10'), true],
  [on('2026-11-21', '14:06'), true],
  [on('2026-11-21', '14:05'), false],
  [on('2026-11-21'), true],
  [on('2026-11-20'), false],
  [on('2026-11-25'), false],
  [on('1998-01-01'), false],
  [{ precision: 'month', month: '2026-11' }, false],
  [{ precision: 'unknown' }, false],
])('a transfer of %j: %s', (date, expected) => {
  expect(isRecentTransfer({ moyen: 'virement', date }, now)).toBe(expected)
})

test('only a transfer, and only with its date', () => {
  expect(isRecentTransfer({ moyen: 'carte', date: on('2026-11-24') }, now)).toBe(false)
  expect(isRecentTransfer({ moyen: { unknown: true }, date: on('2026-11-24') }, now)).toBe(false)
  expect(isRecentTransfer({ moyen: 'virement' }, now)).toBe(false)
})
