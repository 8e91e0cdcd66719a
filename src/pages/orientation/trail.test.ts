import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_QUESTIONS } from '#domain/orientation/orient.ts'
import { extend, trailOf, walk } from './trail.ts'

/** Every trail that ends in a result. */
function results(trail = ''): readonly string[] {
  const { at } = walk(trail)
  if ('result' in at) return [trail]
  return at.question.choices.flatMap(({ id }) => results(extend(trail, id)))
}

test('every answer leads to a result, in at most four questions', () => {
  const all = results()
  expect(all.length).toBeGreaterThan(100)
  for (const trail of all) expect(trail.length).toBeLessThanOrEqual(MOST_QUESTIONS)
})

test('a trail says the same as the answers it is made of', () => {
  for (const trail of results()) expect(trailOf(walk(trail).answers)).toBe(trail)
})

test('an address typed by hand leads to a question or a result, never further than it makes sense', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (typed) => {
      const { trail } = walk(typed)
      expect(typed.startsWith(trail)).toBe(true)
      expect(walk(trail).trail).toBe(trail)
    }),
  )
})
