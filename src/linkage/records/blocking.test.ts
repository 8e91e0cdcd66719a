import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, forEachCandidate } from './blocking.ts'
import { type KeyExpression, keysOf, readKeyExpression } from './key-expression.ts'
import { readModel } from './read-model.ts'
import { tableOfRecords } from './record-table.ts'

const model = readModel({
  fields: {
    name: { column: 'name' },
    born: { column: 'born', read: 'date' },
    town: { column: 'town' },
  },
  comparisons: [{ field: 'name', levels: [{ when: 'equal', m: 0.8 }] }],
  blocking: [['name']],
  certain: { rules: [['name']], recall: 0.5 },
})

const table = (rows: readonly (readonly [name: string, born: string, town: string])[]) =>
  tableOfRecords(
    {
      ids: rows.map((_, at) => `r${at}`),
      columns: {
        name: rows.map(([name]) => name),
        born: rows.map(([, born]) => born),
        town: rows.map(([, , town]) => town),
      },
    },
    model,
  )

describe('keys', () => {
  const keys = (written: string, value: string) => (readKeyExpression(written) as KeyExpression).of(value)
  test.each([
    ['name', 'ada king', ['ada king']],
    ['first(name, 3)', 'ada king', ['ada']],
    ['last(name, 4)', 'ada king', ['king']],
    ['word(name, 2)', 'ada king', ['king']],
    ['word(name, -1)', 'ada king', ['king']],
    ['word(name, 3)', 'ada king', []],
    ['each(name)', 'ada king ada', ['ada', 'king']],
    ['sound(name)', 'king', ['k520']],
    ['first(sound(word(name, -1)), 2)', 'ada king', ['k5']],
    ['year(born)', '18151210', ['1815']],
    ['month(born)', '18151210', ['181512']],
    ['month(born)', '18150000', []],
    ['day(born)', '18151210', ['1210']],
    ['day(born)', '18150000', []],
  ])('%s of « %s »', (written, value, expected) => {
    expect(keys(written, value)).toEqual(expected)
  })

  test('of a conjunction there is one for each choice, none where a part is missing', () => {
    const { starts } = keysOf(
      table([
        ['ada king', '1815', 'ockham'],
        ['ada', '', 'ockham'],
        ['', '1815', 'ockham'],
      ]),
      ['each(name)', 'year(born)', 'town'].map((key) => readKeyExpression(key) as KeyExpression),
    )
    expect([...starts].map((start, at) => start - (starts[at - 1] ?? 0)).sort()).toEqual([0, 0, 0, 2])
  })
})

const rows = fc.array(
  fc.tuple(
    fc.constantFrom('', 'ada', 'ada king', 'king ada', 'bob', 'bob king'),
    fc.constantFrom('', '1815', '1816-02-03'),
    fc.constantFrom('', 'ockham', 'ealing'),
  ),
  { maxLength: 25 },
)
const rules = [['each(name)', 'year(born)'], ['each(name)'], ['town', 'born']]

test('every pair that shares the keys of some rule is visited once, and no other', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const records = table(given)
      const blocks = rules.map((keys) => blocksOf(records, { keys, pairsPerRecord: 1000 }))
      const visited: string[] = []
      forEachCandidate(blocks, (a, b) =>
        visited.push([records.given[a]!, records.given[b]!].sort((x, y) => x - y).join()),
      )
      const words = (at: number) => given[at]![0].split(' ').filter((word) => word !== '')
      const expected = given.flatMap((_, a) =>
        given.flatMap((_, b) => {
          const [, bornA, townA] = given[a]!
          const [, bornB, townB] = given[b]!
          const isAsked =
            words(a).some((word) => words(b).includes(word)) ||
            (townA !== '' && townA === townB && bornA !== '' && bornA === bornB)
          return a < b && isAsked ? [`${a},${b}`] : []
        }),
      )
      expect(visited.sort()).toEqual(expected.sort())
    }),
  )
})

test('blocks above the budget are left out, the largest first, and counted', () => {
  const given = [
    ...Array(10).fill(['ada', '', '']),
    ...Array(3).fill(['bob', '', '']),
    ['cy', '', ''],
  ] as const
  const blocks = blocksOf(table(given), { keys: ['name'], pairsPerRecord: 1 })
  expect(blocks).toMatchObject({ largest: 3, pairs: 3, left: { blocks: 1, records: 10, pairs: 45 } })
  let visited = 0
  forEachCandidate([blocks], () => visited++)
  expect(visited).toBe(3)
})

test('a pair whose first block was left out is found by the next rule', () => {
  const given = Array.from({ length: 10 }, (_, at) => ['ada', '', at < 2 ? 'ockham' : ''] as const)
  const records = table(given)
  let visited = 0
  forEachCandidate(
    [
      blocksOf(records, { keys: ['name'], pairsPerRecord: 1 }),
      blocksOf(records, { keys: ['town'], pairsPerRecord: 1 }),
    ],
    () => visited++,
  )
  expect(visited).toBe(1)
})
