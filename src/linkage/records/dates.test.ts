import { expect, test } from 'vitest'
import { areDayAndMonthSwapped, isOneDigitOff, readDate, yearsApart } from './dates.ts'
import { sound } from './sound.ts'

test.each([
  ['1860-07-09', 'dmy', '18600709'],
  ['18600709', 'dmy', '18600709'],
  ['1856-86-18', 'dmy', '18568618'],
  ['1860', 'dmy', '18600000'],
  ['1860-07', 'dmy', '18600700'],
  ['3/4/1970', 'dmy', '19700403'],
  ['3/4/1970', 'mdy', '19700304'],
  ['20/8/1991', 'mdy', '19910820'],
  ['12/25/91', 'dmy', '19911225'],
  ['1/7/80', 'mdy', '19800107'],
  ['1/7/09', 'mdy', '20090107'],
  ['mar 1 1970', 'mdy', '19700301'],
  ['19-feb-91', 'mdy', '19910219'],
  ['3 aout 1944', 'dmy', '19440803'],
  ['7/1944', 'dmy', '19440700'],
  ['soon', 'dmy', undefined],
  ['12', 'dmy', undefined],
] as const)('%s, %s: %s', (written, order, expected) => {
  expect(readDate(written, order)).toBe(expected)
})

test.each([
  ['18600709', '18600701', true],
  ['18600709', '18600790', true],
  ['18600709', '18609007', false],
  ['18600709', '18700708', false],
  ['1860', '18600709', false],
])('%s and %s: one digit off is %s', (a, b, expected) => {
  expect(isOneDigitOff(a, b)).toBe(expected)
  expect(isOneDigitOff(b, a)).toBe(expected)
})

test('day and month exchanged; years apart', () => {
  expect(areDayAndMonthSwapped('18600709', '18600907')).toBe(true)
  expect(areDayAndMonthSwapped('18600709', '18610907')).toBe(false)
  expect(yearsApart('18600709', '18750101')).toBe(15)
})

// The examples of the American National Archives.
test.each([
  ['washington', 'w252'],
  ['lee', 'l000'],
  ['gutierrez', 'g362'],
  ['pfister', 'p236'],
  ['jackson', 'j250'],
  ['tymczak', 't522'],
  ['ashcraft', 'a261'],
  ['mary lee', 'm600 l000'],
])('%s sounds %s', (name, expected) => {
  expect(sound(name)).toBe(expected)
})
