import { describe, expect, test } from 'vitest'
import { answerDueOn, parisDay, parisInstant } from './deadline.ts'

describe('days in Paris', () => {
  test.each([
    ['2026-11-24T13:22:00Z', '2026-11-24'],
    ['2026-11-24T22:59:59Z', '2026-11-24'],
    ['2026-11-24T23:00:00Z', '2026-11-25'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
  ])('%s is %s', (instant, day) => {
    expect(parisDay(new Date(instant))).toBe(day)
  })

  test('a complaint is answered within eight days of the Paris calendar; a report is promised nothing', () => {
    expect(answerDueOn('complaint', new Date('2026-11-24T13:22:00Z'))).toBe('2026-12-02')
    expect(answerDueOn('complaint', new Date('2026-12-27T23:30:00Z'))).toBe('2027-01-05')
    expect(answerDueOn('report', new Date('2026-11-24T13:22:00Z'))).toBeNull()
  })

  test.each([
    ['2026-11-24', '09:10', '2026-11-24T08:10:00.000Z'],
    ['2026-07-14', '00:30', '2026-07-13T22:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ])('%s %s on a wall in Paris', (day, time, instant) => {
    expect(parisInstant(day, time).toISOString()).toBe(instant)
  })
})
