import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainRecords } from './explain-records.ts'
import { linkRecords } from './link-records.ts'
import { readModel } from './read-model.ts'
import type { Records } from './record-table.ts'
import { seededRandom } from './seeded-random.ts'

const example = (name: string) =>
  readModel(JSON.parse(readFileSync(new URL(`./models/${name}.json`, import.meta.url), 'utf8')))
const model = example('census')
const columns = Object.values(model.fields).flatMap((field) => field.columns)

const given = ['anna', 'ben', 'carla', 'dieter', 'emil', 'frida', 'georg', 'hanna']
const families = ['abel', 'brandt', 'conrad', 'diehl', 'ebert', 'falk', 'graf', 'hahn', 'imhof', 'jung']

/** People, some with a second record that has a slip of the pen or a gap. */
function people(count: number, seed: number): Records {
  const random = seededRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const rows: string[][] = []
  const ids: string[] = []
  for (let person = 0; person < count; person++) {
    const row = columns.map((column) => {
      if (column === 'given_name') return given[below(given.length)]!
      if (column === 'surname') return families[below(families.length)]!
      if (column === 'date_of_birth')
        return String(19000101 + 10000 * below(99) + 100 * below(12) + below(28))
      if (column === 'state') return ['nsw', 'vic', 'qld'][below(3)]!
      return String(1000 + below(column === 'soc_sec_id' ? 9e6 : 60))
    })
    ids.push(`p${person}-a`)
    rows.push(row)
    if (random() < 0.5) continue
    ids.push(`p${person}-b`)
    const changed = below(row.length)
    rows.push(row.map((value, at) => (at !== changed ? value : random() < 0.5 ? '' : `${value}x`)))
  }
  return { ids, columns: Object.fromEntries(columns.map((name, at) => [name, rows.map((row) => row[at]!)])) }
}

const ordered = ({ ids, columns }: Records, order: readonly number[]): Records => ({
  ids: order.map((at) => ids[at]!),
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, order.map((at) => values[at]!)]),
  ),
})

test('the order of records changes no cluster', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2, max: 60 }), (seed, count) => {
      const records = people(count, seed)
      const random = seededRandom(seed + 1)
      const order = records.ids
        .map((_, at) => [random(), at] as const)
        .sort(([a], [b]) => a - b)
        .map(([, at]) => at)
      const straight = new Map(
        linkRecords(records, model).clusters.map((cluster, at) => [records.ids[at], cluster]),
      )
      const { clusters } = linkRecords(ordered(records, order), model)
      expect(clusters).toEqual(order.map((at) => straight.get(records.ids[at])))
    }),
    { numRuns: 10 },
  )
})

describe('one run', () => {
  const records = people(200, 11)
  const { clusters, details, report } = linkRecords(records, model)

  test('people come out whole, strangers apart', () => {
    const people = (at: number) => records.ids[at]!.split('-')[0]!
    const found = Map.groupBy(clusters.keys(), (at) => clusters[at]!)
    for (const group of found.values()) expect(new Set(group.map(people)).size).toBe(1)
    expect(found.size).toBeLessThan(205)
    expect(report.clusters).toBe(found.size)
  })

  test('the evidence of two records is the same in both orders, and sums to the score', () => {
    fc.assert(
      fc.property(fc.nat(records.ids.length - 1), fc.nat(records.ids.length - 1), (a, b) => {
        const { scorer } = details
        expect(scorer.bits(a, b)).toBe(scorer.bits(b, a))
        expect(scorer.evidence(a, b)).toEqual(scorer.evidence(b, a))
        expect(scorer.evidence(a, b).reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(
          scorer.bits(a, b),
          6,
        )
      }),
    )
  })

  test('each record that is not the first of its cluster is explained by another of it', () => {
    const explained = [...explainRecords(details)]
    expect(explained).toHaveLength(records.ids.length - report.clusters)
    const clusterOf = new Map(clusters.map((cluster, at) => [records.ids[at], cluster]))
    for (const { id, cluster, with: other, bits, prior, evidence } of explained) {
      expect(clusterOf.get(id)).toBe(cluster)
      expect(clusterOf.get(other)).toBe(cluster)
      expect(evidence.reduce((sum, line) => sum + line.bits, prior)).toBeCloseTo(bits, 0)
    }
  })
})

test('a rare value says more than a usual one, a missing one nothing', () => {
  const rows = [
    ...Array.from({ length: 60 }, (_, at) => ({
      surname: at < 40 ? 'smith' : `name${at >> 1}`,
      given: `g${at}`,
    })),
    { surname: '', given: 'g1' },
  ]
  const plain = readModel({
    fields: { surname: { column: 'surname' }, given: { column: 'given' } },
    comparisons: [{ field: 'surname', levels: [{ when: 'equal', m: 0.9 }], frequency: {} }],
    blocking: [['surname']],
    certain: { rules: [['surname', 'given']], recall: 0.9 },
  })
  const { details } = linkRecords(
    {
      ids: rows.map((_, at) => `r${at}`),
      columns: { surname: rows.map(({ surname }) => surname), given: rows.map(({ given }) => given) },
    },
    plain,
  )
  const at = (id: string) => details.table.ids.indexOf(id)
  const { bits } = details.scorer
  expect(bits(at('r50'), at('r51'))).toBeGreaterThan(bits(at('r0'), at('r1')) + 2)
  expect(bits(at('r0'), at('r60'))).toBe(0)
  expect(bits(at('r0'), at('r50'))).toBeLessThan(0)
})

test('comparisons of one group count the strongest whole and the others in part', () => {
  const columns = { a: ['x', 'x', 'y', 'z'], b: ['x', 'x', 'y', 'z'] }
  const bitsWith = (share: number) => {
    const levels = [{ when: 'equal', m: 0.9, u: 0.01 }]
    const grouped = readModel({
      fields: { a: { column: 'a' }, b: { column: 'b' } },
      groups: { g: share },
      comparisons: [
        { field: 'a', levels, group: 'g' },
        { field: 'b', levels, group: 'g' },
      ],
      blocking: [['a']],
      certain: { rules: [['a']], recall: 1 },
    })
    const { details } = linkRecords({ ids: ['1', '2', '3', '4'], columns }, grouped)
    return details.scorer.bits(details.table.ids.indexOf('1'), details.table.ids.indexOf('2'))
  }
  expect(bitsWith(0)).toBeCloseTo(Math.log2(90), 6)
  expect(bitsWith(0.5)).toBeCloseTo(1.5 * Math.log2(90), 6)
  expect(bitsWith(1)).toBeCloseTo(2 * Math.log2(90), 6)
})

test.each([0, 1, 2])('%d records are no trouble', (count) => {
  const ids = Array.from({ length: count }, (_, at) => `r${at}`)
  const empty = Object.fromEntries(columns.map((name) => [name, ids.map(() => '')]))
  expect(linkRecords({ ids, columns: empty }, model).clusters).toEqual(ids)
})
