import { expect, it } from 'vitest'
import type { Arrival } from '#contract/filing.ts'
import { countArrivals } from './count-arrivals.ts'

const arrival = (more: Partial<Arrival> = {}): Arrival => ({
  filing: 'f',
  lanes: ['to_review', 'recoverable'],
  type: 'fake_shop',
  departement: '78',
  ...more,
})
const waiting = [
  arrival(),
  arrival({ type: 'blackmail', departement: null }),
  arrival({ lanes: ['reports'] }),
]

it('counts what would stand in the lane as it is filtered', () => {
  expect(countArrivals(waiting, 'to_review', {})).toBe(2)
  expect(countArrivals(waiting, 'reports', {})).toBe(1)
  expect(countArrivals(waiting, 'mine', {})).toBe(0)
  expect(countArrivals(waiting, 'to_review', { type: 'blackmail' })).toBe(1)
  expect(countArrivals(waiting, 'to_review', { departement: '78' })).toBe(1)
  expect(countArrivals(waiting, 'to_review', { type: 'blackmail', departement: '78' })).toBe(0)
})

it('interrupts no search', () => {
  expect(countArrivals(waiting, 'to_review', { reference: 'V-2026' })).toBe(0)
})
