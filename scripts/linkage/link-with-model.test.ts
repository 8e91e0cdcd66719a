import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Assignment, compareClusters } from '../../src/linkage/evaluation/contingency.ts'
import { measure } from '../../src/linkage/evaluation/metrics.ts'
import { linkWithModel } from './link-with-model.ts'
import { readColumns, readRows } from './read-csv.ts'
import { readParquet } from './read-parquet.ts'

const root = join(import.meta.dirname, '../..')
const vendored = join(root, 'src/linkage/data')
const outside = join(root, '../shared/data/linkage')
const example = (name: string) => join(root, `src/linkage/records/models/${name}.json`)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-records-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

async function clustersOf(inputs: readonly string[], model: string): Promise<Assignment[]> {
  const out = join(folder, 'clusters.csv')
  await linkWithModel(inputs, { model, out })
  const found: Assignment[] = []
  for await (const { values } of readColumns(out, ['id', 'cluster']))
    found.push([values.id!, values.cluster!])
  return found
}

const small = {
  fields: { name: { column: 'name' }, born: { column: 'born', read: 'date' } },
  comparisons: [
    { field: 'name', levels: [{ when: 'equal', m: 0.9, u: 0.01 }] },
    { field: 'born', levels: [{ when: 'equal', m: 0.9, u: 0.01 }] },
  ],
  blocking: [['name']],
  certain: { rules: [['name', 'born']], recall: 0.9 },
}

describe('tables of records', () => {
  test('lines of JSON and columns give the same clusters, and each is explained', async () => {
    const model = await write('small.json', JSON.stringify(small))
    const rows = ['1,ada king,1815-12-10', '2,"Ada, King",10/12/1815', '3,bob,1790', '4,cy,'].concat(
      Array.from({ length: 20 }, (_, at) => `x${at},someone ${at},18${at + 10}`),
    )
    const csv = await write('records.csv', ['id,name,born', ...rows].join('\n'))
    const json = await write(
      'records.jsonl',
      [
        '{"id":1,"name":"ada king","born":"1815-12-10"}',
        '{"id":"2","name":"Ada, King","born":"10/12/1815"}',
        '{"id":"3","name":"bob","born":1790}',
        '{"id":"4","name":"cy","born":null}',
        ...Array.from(
          { length: 20 },
          (_, at) => `{"id":"x${at}","name":"someone ${at}","born":"18${at + 10}"}`,
        ),
      ].join('\n'),
    )
    const [fromCsv, fromJson] = [await clustersOf([csv], model), await clustersOf([json], model)]
    expect(fromJson).toEqual(fromCsv)
    const clusterOf = new Map(fromCsv)
    expect(clusterOf.get('1')).toBe(clusterOf.get('2'))
    expect(new Set(clusterOf.values()).size).toBe(23)
    const explain = join(folder, 'out.jsonl')
    const told: string[] = []
    await linkWithModel([csv], {
      model,
      out: join(folder, 'o.csv'),
      explain,
      tell: (line) => told.push(line),
    })
    const lines = (await readFile(explain, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual([
      expect.objectContaining({
        id: '2',
        with: '1',
        evidence: [
          { field: 'name', when: 'equal', bits: 6.49, values: ['ada king', 'ada king'] },
          { field: 'born', when: 'equal', bits: 6.49, values: ['18151210', '18151210'] },
        ],
      }),
    ])
    expect(told.join('\n')).toMatch(/Threshold: clusters merge down to .* bits, where expected F1/)
  })

  test.each([
    ['an id twice', 'id,name,born\n1,a,\n1,b,', {}, /records\.csv:3, column id: "1" stands there twice/],
    ['no id', 'name,born\na,', {}, /records\.csv:1, column 1: expected a header with id/],
    ['an empty id', 'id,name,born\n,a,', {}, /records\.csv:2, column id: expected a value, found nothing/],
    ['no records', 'id,name,born', {}, /records\.csv:1, column 1: expected records, found none/],
    [
      'a column lacking',
      'id,name\n1,a',
      {},
      /fields\.born: expected a column of .*records\.csv, found "born"/,
    ],
    ['a bad model', 'id,name,born\n1,a,', { seed: 'x' }, /bad\.json, seed: expected a number .* found "x"/],
  ])('%s is named', async (_, text, changes, reason) => {
    const model = await write('bad.json', JSON.stringify({ ...small, ...changes }))
    await expect(clustersOf([await write('records.csv', text)], model)).rejects.toThrow(reason)
  })

  test.each([
    ['no JSON', 'no', /:1, column 1: expected one JSON object a line/],
    ['a list', '[]', /:1, column 1: expected one JSON object a line/],
    [
      'a list in a field',
      '{"id":"1","name":["a"],"born":""}',
      /:1, column name: expected a text or a number/,
    ],
    ['no id', '{"name":"a","born":""}', /:1, column id: expected an id, found nothing/],
  ])('%s is named by its line', async (_, text, reason) => {
    const model = await write('small.json', JSON.stringify(small))
    await expect(clustersOf([await write('records.jsonl', text)], model)).rejects.toThrow(reason)
  })

  test('what is no model and no Parquet file is named', async () => {
    const csv = await write('records.csv', 'id,name,born\n1,a,')
    await expect(clustersOf([csv], await write('bad.json', '{'))).rejects.toThrow(/bad\.json: expected JSON/)
    const model = await write('small.json', JSON.stringify(small))
    await expect(clustersOf([await write('bad.parquet', 'no')], model)).rejects.toThrow(
      /bad\.parquet:1, column 1: expected a Parquet file/,
    )
  })
})

/** Truth is read here alone: the run is given no label. */
describe('scored on data with known truth', () => {
  test('FEBRL 3: census records', async () => {
    const found = await clustersOf([join(vendored, 'febrl3.csv')], example('census'))
    const truth = found.map(([id]): Assignment => [id, id.split('-')[1]!])
    const { pairwise, bCubed } = measure(compareClusters(truth, found))
    expect(pairwise.f1).toBeGreaterThan(0.999)
    expect(bCubed.f1).toBeGreaterThan(0.999)
  }, 20_000)

  test('the Senzing truth set: a watch list, full of families that share an address', async () => {
    const files = ['customers', 'reference', 'watchlist'].map((name) => join(vendored, `senzing/${name}.csv`))
    const found = await clustersOf(files, example('watch-list'))
    const truth: Assignment[] = []
    for await (const { fields } of readRows(join(vendored, 'senzing/truth.csv')))
      if (fields[3] !== 'RECORD_ID') truth.push([fields[3]!, fields[1]!])
    const { pairwise, bCubed } = measure(compareClusters(truth, found))
    expect(pairwise.f1).toBeGreaterThan(0.65)
    expect(bCubed.f1).toBeGreaterThan(0.87)
  }, 20_000)

  test('historical_50k: persons with errors', async () => {
    const file = join(outside, 'historical_50k.parquet')
    if (!existsSync(file)) {
      console.warn(`not scored: ${file} is not there`)
      return
    }
    const found = await clustersOf([file], example('persons'))
    const truth: Assignment[] = []
    for await (const { columns } of readParquet(file, ['unique_id', 'cluster']))
      truth.push(...columns.unique_id!.map((id, row): Assignment => [id, columns.cluster![row]!]))
    const { pairwise, bCubed } = measure(compareClusters(truth, found))
    expect(pairwise.f1).toBeGreaterThan(0.94)
    expect(bCubed.f1).toBeGreaterThan(0.945)
  }, 90_000)
})
