import { expect, test } from 'vitest'
import { systemRandom } from './random.ts'

test('nothing is given twice, across pages and in every size', () => {
  const given = new Set<string>()
  const draws = 3000
  for (let draw = 0; draw < draws; draw++) given.add(systemRandom.bytes(12 + (draw % 40)).toString('hex'))
  expect(given.size).toBe(draws)
  expect(systemRandom.bytes(5000)).toHaveLength(5000)
  expect(systemRandom.bytes(0)).toHaveLength(0)
})

test('what was given is not changed by what follows', () => {
  const first = systemRandom.bytes(32)
  const copy = Buffer.from(first)
  for (let draw = 0; draw < 1000; draw++) systemRandom.bytes(32)
  expect(first).toEqual(copy)
  expect(first.some((byte) => byte !== 0)).toBe(true)
})

test('an identifier is a random one of version 4', () => {
  for (let draw = 0; draw < 200; draw++)
    expect(systemRandom.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
