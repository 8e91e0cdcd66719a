import { expect, test } from 'vitest'
import { easterOf, publicHolidays } from './holidays-page.tsx'

test('Easter falls where the calendar says', () => {
  const known = {
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2038: '2038-04-25',
  }
  for (const [year, date] of Object.entries(known)) expect(easterOf(Number(year))).toBe(date)
})

test('a year has its eleven holidays, in order', () => {
  const dates = publicHolidays(2026).map(({ date }) => date)
  expect(dates).toHaveLength(11)
  expect(dates).toEqual([...dates].sort())
  expect(dates).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25', '2026-07-14']))
})
