import { describe, expect, it } from 'vitest'
import type { DateQuestion } from './definition.ts'
import { readDate } from './read-date.ts'

const text = { fr: 'x', en: 'x' }
const question: DateQuestion = {
  id: 'debut',
  kind: 'date',
  label: text,
  short: text,
  empty: text,
  approximate: true,
  mayBeUnknown: true,
  time: true,
}
const today = '2026-11-24'
const read = (fields: Record<string, string>) =>
  readDate(
    question,
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])),
    today,
  )

describe('a date as people write it', () => {
  it.each([
    [{ day: '12', month: '11', year: '2026' }, '2026-11-12'],
    [{ day: '12', month: '3', year: '26' }, '2026-03-12'],
    [{ day: '12/3/26' }, '2026-03-12'],
    [{ value: '24/11/2026' }, '2026-11-24'],
    [{ value: '2026-11-24' }, '2026-11-24'],
    [{ day: '1er', month: 'août', year: '2026' }, '2026-08-01'],
    [{ day: '3', month: 'févr.', year: '2026' }, '2026-02-03'],
    [{ day: '3', month: 'July', year: '2026' }, '2026-07-03'],
    [{ value: '3 juin 2026' }, '2026-06-03'],
    [{ value: '3 de juin 2026' }, '2026-06-03'],
    [{ day: '٢٤', month: '١١', year: '٢٠٢٦' }, '2026-11-24'],
    [{ day: '２４', month: '１１', year: '２０２６' }, '2026-11-24'],
    [{ day: ' 4 ', month: '\u00a011', year: '84' }, '1984-11-04'],
    [{ precision: 'day', day: '29', month: '2', year: '2024' }, '2024-02-29'],
  ])('reads %j as %s', (fields, date) => {
    expect(read(fields)).toEqual({ precision: 'day', date })
  })

  it.each([
    ['9h10', '09:10'],
    ['09:10', '09:10'],
    ['9 h', '09:00'],
    ['0910', '09:10'],
    ['23 h 59', '23:59'],
    ['14 heures 05', '14:05'],
  ])('reads the time %s', (time, expected) => {
    expect(read({ value: '24/11/2026', time })).toEqual({
      precision: 'day',
      date: '2026-11-24',
      time: expected,
    })
  })

  it('reads a month, chosen or alone', () => {
    const month = { precision: 'month', month: '2026-03' }
    expect(read({ precision: 'month', 'about-month': 'mars', 'about-year': '26' })).toEqual(month)
    expect(read({ 'about-month': '03/2026' })).toEqual(month)
    expect(read({ precision: 'day', 'about-month': '3', 'about-year': '2026' })).toEqual(month)
  })

  it('keeps « je ne sais plus » even when the other fields were filled before', () => {
    expect(read({ precision: 'unknown', day: '12', month: '11', year: '2026' })).toEqual({
      precision: 'unknown',
    })
  })

  it('is empty when nothing was written', () => {
    expect(read({ precision: 'day', day: ' ', month: '' })).toBeNull()
  })

  it.each([
    [{ day: '31', month: '2', year: '2026' }, 'date_impossible', 'day'],
    [{ day: '12', month: '13', year: '2026' }, 'month_impossible', 'month'],
    [{ precision: 'month', 'about-month': '13', 'about-year': '2026' }, 'month_impossible', 'about-month'],
    [{ day: '12', month: '', year: '2026' }, 'date_incomplete', 'month'],
    [{ day: '12', month: '11', year: '' }, 'date_incomplete', 'year'],
    [{ day: 'hier' }, 'date_incomplete', 'day'],
    [{ precision: 'month', 'about-month': 'mars' }, 'date_incomplete', 'about-year'],
    [{ value: '24/11/2026', time: '25h' }, 'time_impossible', 'time'],
    [{ time: '9h' }, 'date_incomplete', 'day'],
  ])('says what is wrong with %j', (fields, code, field) => {
    expect(read(fields)).toMatchObject({ code, field })
  })
})
