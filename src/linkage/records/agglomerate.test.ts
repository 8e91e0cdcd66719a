import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agglomerate } from './agglomerate.ts'
import { chooseCut, valleyOf } from './choose-cut.ts'

/** All clusters compared with all, again after each merge. */
function slowly(
  weights: readonly (readonly number[])[],
  linked: ReadonlySet<string>,
  stop: number,
): string[] {
  let clusters = weights.map((_, record) => [record])
  for (;;) {
    let best: { bits: number; one: number[]; other: number[] } | undefined
    for (const one of clusters)
      for (const other of clusters) {
        if (one === other) continue
        const pairs = one.flatMap((a) => other.map((b) => [Math.min(a, b), Math.max(a, b)] as const))
        if (!pairs.some(([a, b]) => linked.has(`${a},${b}`))) continue
        const bits = pairs.map(([a, b]) => Math.max(-20, Math.min(20, weights[a]![b]!)))
        const mean = (bits.reduce((sum, bit) => sum + bit, 0) / bits.length + Math.max(...bits)) / 2
        if (mean >= stop && (!best || mean > best.bits)) best = { bits: mean, one, other }
      }
    if (!best) return clusters.map((cluster) => cluster.sort((a, b) => a - b).join()).sort()
    const { one, other } = best
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== other), [...one, ...other]]
  }
}

const size = 7
const world = fc.record({
  // Multiples of a small power of two: sums are exact, and different enough for ties to be rare.
  weights: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 21, maxLength: 21 }),
  linked: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
})

test('merges are those of comparing all with all', () => {
  fc.assert(
    fc.property(world, ({ weights, linked }) => {
      fc.pre(new Set(weights).size === weights.length)
      const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
      const pairs: [number, number, number][] = []
      let at = 0
      for (let a = 0; a < size; a++)
        for (let b = a + 1; b < size; b++, at++) {
          table[a]![b] = table[b]![a] = weights[at]! / 64
          if (linked[at]) pairs.push([a, b, weights[at]! / 64])
        }
      const links = {
        a: Uint32Array.from(pairs, ([a]) => a),
        b: Uint32Array.from(pairs, ([, b]) => b),
        bits: Float32Array.from(pairs, ([, , bits]) => bits),
      }
      const { of } = agglomerate(size, links, (a, b) => table[a]![b]!, 0)
      const found = [...Map.groupBy(of.keys(), (record) => of[record]!).values()]
        .map((group) => group.join())
        .sort()
      expect(found).toEqual(slowly(table, new Set(pairs.map(([a, b]) => `${a},${b}`)), 0))
    }),
  )
})

test('links of one weight, in any numbers, merge what they connect', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 }), (given) => {
      const pairs = [...new Set(given.filter(([a, b]) => a < b).map(([a, b]) => `${a},${b}`))].map((pair) =>
        pair.split(',').map(Number),
      )
      const links = {
        a: Uint32Array.from(pairs, ([a]) => a!),
        b: Uint32Array.from(pairs, ([, b]) => b!),
        bits: new Float32Array(pairs.length).fill(30),
      }
      const { of, merges } = agglomerate(12, links, () => 30, 0)
      for (const [a, b] of pairs) expect(of[a!]).toBe(of[b!])
      expect(new Set(of).size).toBe(12 - merges.length)
    }),
  )
})

test('one strong link does not join two groups that disagree otherwise', () => {
  const groups = [0, 0, 0, 1, 1, 1]
  const bitsOf = (a: number, b: number) =>
    groups[a] === groups[b] ? 12 : a + b === 5 && a * b === 6 ? 8 : -18
  const pairs = groups.flatMap((_, a) => groups.flatMap((_, b) => (a < b ? [[a, b] as const] : [])))
  const links = {
    a: Uint32Array.from(pairs, ([a]) => a),
    b: Uint32Array.from(pairs, ([, b]) => b),
    bits: Float32Array.from(pairs, ([a, b]) => bitsOf(a, b)),
  }
  const { of } = agglomerate(6, links, bitsOf, 0)
  expect([...of].map((cluster) => cluster === of[0])).toEqual([true, true, true, false, false, false])
  expect(new Set(of).size).toBe(2)
})

test('the cut is where the expected F1 is highest, not where the last merge is', () => {
  const merge = (bits: number) => ({ kept: 0, gone: 1, bits, pairs: 100 })
  const cut = chooseCut(
    [merge(10), merge(5), merge(-4), merge(-5)],
    { a: new Uint32Array(), b: new Uint32Array(), bits: new Float32Array() },
    new Int32Array(),
  )
  expect(cut.merges).toBe(2)
  expect(cut.bits).toBe(5)
  expect(cut.expected.precision).toBeGreaterThan(0.98)
})

test('the valley lies between two heaps, and nowhere when there is but one', () => {
  const heaps = new Uint32Array(60)
  heaps.fill(50, 5, 15).fill(3, 15, 40).fill(1, 30, 35).fill(40, 40, 55)
  expect(valleyOf(heaps, -20)).toBeGreaterThanOrEqual(10)
  expect(valleyOf(heaps, -20)).toBeLessThanOrEqual(15)
  expect(valleyOf(new Uint32Array(60).fill(9, 0, 20), -20)).toBeUndefined()
})
