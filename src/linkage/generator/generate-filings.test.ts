import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '../find-identifiers.ts'
import type { Identifier } from '../identifier.ts'
import { readIdentifier } from '../read-identifier.ts'
import { families } from './families.ts'
import { generateFilings } from './generate-filings.ts'
import { type Changes, changeOptions, defaultOptions } from './options.ts'
import { variations } from './variations.ts'

const seed = 7
const world = (changes: Changes = {}, of = seed) => [
  ...generateFilings(changeOptions(defaultOptions, { filings: 3000, ...changes }), of),
]
/** As the gangs handed them out: nothing mistyped, nothing in the wrong place. */
const faultless: Changes = {
  'mistakes.typo': 0,
  'mistakes.format': 0,
  'mistakes.swapped': 0,
  'mistakes.ownData': 0,
  'hubs.share': 0,
}

describe('a generated world', () => {
  const filings = world()

  test('is the same for the same options and seed, and another for another seed', () => {
    expect(world()).toEqual(filings)
    expect(world({}, 8)).not.toEqual(filings)
  })

  test('is the same without its texts', () => {
    const bare = filings.map(({ filing: { text: _, ...filing }, truth }) => ({ filing, truth }))
    expect(world({ text: false })).toEqual(bare)
  })

  test('has as many filings as asked, each with an id of its own, in the order of days', () => {
    expect(filings).toHaveLength(3000)
    expect(new Set(filings.map(({ filing }) => filing.id)).size).toBe(3000)
    const days = filings.map(({ filing }) => filing.day)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(Math.max(...days)).toBeLessThan(defaultOptions.days)
    expect(filings.every(({ filing, truth }) => filing.id === truth.id)).toBe(true)
  })

  test('says nothing of the series in ids or the order within a day', () => {
    const neighbours = filings.slice(1).filter(({ truth }, at) => truth.series === filings[at]!.truth.series)
    expect(neighbours.length / filings.length).toBeLessThan(0.1)
  })

  test('has the sizes and families asked for', () => {
    const sizes = Map.groupBy(filings, ({ truth }) => truth.series)
    const alone = [...sizes.values()].filter(({ length }) => length === 1).length
    expect(alone / filings.length).toBeCloseTo(0.55, 2)
    expect(Math.max(...[...sizes.values()].map(({ length }) => length))).toBeLessThanOrEqual(150)
    for (const family of families) {
      const share = filings.filter(({ filing }) => filing.family === family).length / filings.length
      expect(share, family).toBeGreaterThan(defaultOptions.families.shares[family] * 0.75 - 0.005)
      expect(share, family).toBeLessThan(defaultOptions.families.shares[family] * 1.3 + 0.005)
    }
  })

  test('never divides a series between networks, and ties some', () => {
    const networkOf = new Map<string, string>()
    for (const { truth } of filings) {
      expect(networkOf.get(truth.series) ?? truth.network).toBe(truth.network)
      networkOf.set(truth.series, truth.network)
    }
    expect(new Set(networkOf.values()).size).toBeLessThan(networkOf.size)
  })

  test('shares an account between series of one network only', () => {
    const plain = world({ ...faultless, text: false, 'adversaries.poisoned': 0, filings: 20_000 })
    const networks = new Map<string, Set<string>>()
    const series = new Map<string, Set<string>>()
    for (const { filing, truth } of plain)
      for (const { kind, value } of filing.identifiers) {
        if (kind !== 'iban') continue
        networks.set(value, (networks.get(value) ?? new Set()).add(truth.network))
        series.set(value, (series.get(value) ?? new Set()).add(truth.series))
      }
    expect([...networks.values()].filter(({ size }) => size > 1)).toEqual([])
    expect([...series.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(15)
  })
})

describe('values', () => {
  const cited = world({ ...faultless, text: false }).flatMap(({ filing }) => filing.identifiers)

  test('of every kind of a gang are cited', () => {
    expect(new Set(cited.map(({ kind }) => kind))).toEqual(
      new Set(['phone', 'email', 'iban', 'url', 'wallet', 'handle', 'name', 'pseudonym', 'ad_ref', 'ip']),
    )
  })

  test('are in normal form and without doubt: check digits are right', () => {
    for (const { kind, value } of cited)
      expect(readIdentifier(kind, value), `${kind} ${value}`).toEqual({ value })
  })

  test('lie in ranges nobody owns', () => {
    for (const { kind, value } of cited) {
      if (kind === 'phone')
        expect(value).toMatch(/^\+33(?:63998|26191|35301|46571|53649|19900|7(?:[01]\d|20))\d+$/)
      if (kind === 'url') expect(value).toMatch(/^https:\/\/[a-z0-9.-]+\.example\//)
      if (kind === 'iban') expect(value.slice(4)).toMatch(/^(?:9{3}|ZZZZ)/)
    }
  })

  test('typed as people type them read back as they were', () => {
    const typed = world({ ...faultless, text: false, 'mistakes.format': 1 }).flatMap(
      ({ filing }) => filing.identifiers,
    )
    const kinds = ['phone', 'iban', 'email', 'ad_ref', 'handle']
    const plain = new Set(cited.map(({ kind, value }) => `${kind} ${value}`))
    const read = ({ kind, value }: Identifier) => `${kind} ${readIdentifier(kind, value)!.value}`
    const unlike = typed.filter((one) => kinds.includes(one.kind) && !plain.has(read(one)))
    expect(unlike).toEqual([])
  })
})

describe('narratives', () => {
  const filings = world({ filings: 500, 'mistakes.typo': 0 })

  test('are French sentences with nothing left to fill', () => {
    for (const { filing } of filings) {
      expect(filing.text!.length).toBeGreaterThan(40)
      expect(filing.text).not.toMatch(/[<>{}|]|undefined/)
    }
  })

  test('hold values that the finder finds, some of them in no field', () => {
    let onlyTold = 0
    for (const { filing } of filings) {
      const fields = new Set(filing.identifiers.map(({ kind, value }) => readIdentifier(kind, value)!.value))
      onlyTold += findIdentifiers(filing.text!).filter(({ value }) => !fields.has(value)).length
    }
    expect(onlyTold).toBeGreaterThan(40)
  })

  test('of one story are alike, and no two the same', () => {
    const told = world({
      filings: 3000,
      'templates.missed': 0,
      'templates.parts': 1,
      'templates.confused': 0,
    })
    const stories = Map.groupBy(told, ({ filing }) => filing.template)
    stories.delete(undefined)
    const [first, ...others] = [...stories.values()].sort((a, b) => b.length - a.length)[0]!
    const words = (text: string) => new Set(/« (.*) »/s.exec(text)![1]!.split(' '))
    const own = words(first!.filing.text!)
    const alike = others.map(({ filing }) => {
      const shared = [...words(filing.text!)].filter((word) => own.has(word)).length
      return shared / Math.min(own.size, words(filing.text!).size)
    })
    expect(others.length).toBeGreaterThan(10)
    expect(alike.reduce((sum, share) => sum + share) / alike.length).toBeGreaterThan(0.6)
    expect(new Set(told.map(({ filing }) => filing.text)).size).toBe(told.length)
  })
})

describe('what is asked for', () => {
  test.each(Object.keys(variations))('%s can be generated', (name) => {
    expect(world({ ...variations[name]!.changes, filings: 300, text: false })).toHaveLength(300)
  })

  test('no two variations ask for the same', () => {
    const asked = Object.values(variations).map((variation) => JSON.stringify(variation))
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeGreaterThan(12)
  })

  test('no templates without a detector', () => {
    const filings = world({ text: false, 'templates.detector': 'none' })
    expect(filings.every(({ filing }) => filing.template === undefined)).toBe(true)
  })

  test.each([
    ['hubs.shares', 0.5, 'no option "shares" (one of share, values'],
    ['hubs', 1, 'name one of its parts'],
    ['rotation.phone', 5, 'expected two numbers, least first'],
    ['rotation.phone', [9, 5], 'expected two numbers, least first'],
    ['days', 'many', 'expected a number'],
    ['templates.detector', 'perfect', 'expected imperfect or none'],
    ['days.first', 1, 'no option "first" below a value'],
    ['filings', 0, 'expected a whole number from 1'],
    ['days', 3, 'expected 30 to 10000'],
  ])('%s = %s is refused', (path, value, message) => {
    expect(() => world({ [path]: value })).toThrow(message)
  })

  test.each([1, 2, 7])('a world of %i', (filings) => {
    expect(world({ filings })).toHaveLength(filings)
  })

  test('everybody alone, or nobody', () => {
    const series = (singletons: number) =>
      new Set(world({ 'series.singletons': singletons, text: false }).map(({ truth }) => truth.series)).size
    expect(series(1)).toBe(3000)
    expect(series(0)).toBeLessThan(900)
  })
})
