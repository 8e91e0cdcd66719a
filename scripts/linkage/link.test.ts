import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Assignment, compareClusters } from '../../src/linkage/evaluation/contingency.ts'
import { measure } from '../../src/linkage/evaluation/metrics.ts'
import { generateFilings } from '../../src/linkage/generator/generate-filings.ts'
import { changeOptions, defaultOptions } from '../../src/linkage/generator/options.ts'
import { link } from './link.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-link-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = async (name: string, lines: readonly string[]) => {
  await writeFile(join(folder, name), lines.join('\n'))
  return join(folder, name)
}

async function clustersOf(input: string): Promise<Map<string, string>> {
  const output = join(folder, 'clusters.csv')
  await link(input, output)
  const [header, ...rows] = (await readFile(output, 'utf8')).trim().split('\n')
  expect(header).toBe('id,cluster')
  return new Map(rows.map((row) => row.split(',') as [string, string]))
}

test('spellings of one value tie, in lines of JSON, in columns and in Parquet', async () => {
  const json = await write('filings.jsonl', [
    '{"id":"a","day":1,"family":"shop","identifiers":[{"kind":"phone","value":"06 39 98 11 90"}]}',
    '',
    '{"id":"b","receivedAt":"1970-01-03","family":"shop","identifiers":[{"kind":"phone","value":"+33639981190"}]}',
    '{"id":"c","family":"shop","identifiers":[{"kind":"url","value":"hxxps://achat[.]example/p"}]}',
  ])
  const csv = await write('filings.csv', [
    'id,day,family,phones,urls',
    'a,1,shop,06 39 98 11 90|06 39 98 11 91,',
    'b,2,shop,+33639981190,',
    'c,2,shop,,hxxps://achat[.]example/p',
  ])
  const flat = await write('flat.jsonl', [
    '{"id":"a","day":1,"family":"shop","phones":["06 39 98 11 90"]}',
    '{"id":"b","day":2,"family":"shop","phones":"+33639981190|06 39 98 11 92"}',
    '{"id":"c","day":2,"family":"shop","urls":["hxxps://achat[.]example/p"]}',
  ])
  // Written by DuckDB: a list of phones, compressed by Zstandard.
  const parquet = join(import.meta.dirname, 'three-filings.parquet')
  for (const file of [json, csv, flat, parquet]) {
    const clusters = await clustersOf(file)
    expect(clusters.get('a')).toBe(clusters.get('b'))
    expect(clusters.get('c')).not.toBe(clusters.get('a'))
  }
})

test.each([
  ['nothing', [], /:1, column 1: expected filings/],
  ['no JSON', ['{"id":"a"}', 'no'], /:2, column 1: expected one JSON object/],
  ['an id twice', ['{"id":"a"}', '{"id":"a"}'], /:2, column id: "a" stands there twice/],
  ['no id', ['{}'], /:1, column id: expected a text/],
  [
    'another kind',
    ['{"id":"a","identifiers":[{"kind":"shoe","value":"42"}]}'],
    /column identifiers: expected/,
  ],
  ['no day', ['{"id":"a","day":"soon"}'], /column day: expected a number of days or a date, found "soon"/],
])('%s is refused by line and column', async (_, lines, reason) => {
  await expect(link(await write('bad.jsonl', lines), join(folder, 'out.csv'))).rejects.toThrow(reason)
})

test('gangs of a generated world come out, mostly whole and hardly mixed', async () => {
  const options = changeOptions(defaultOptions, { filings: 4000, text: false })
  const world = [...generateFilings(options, 31)]
  const clusters = await clustersOf(
    await write(
      'world.jsonl',
      world.map(({ filing }) => JSON.stringify(filing)),
    ),
  )
  const truth = world.map(({ truth: { id, series } }): Assignment => [id, series])
  const { bCubed } = measure(compareClusters(truth, clusters))
  const { bCubed: alone } = measure(
    compareClusters(
      truth,
      truth.map(([id]) => [id, id] as const),
    ),
  )
  expect(bCubed.precision).toBeGreaterThan(0.9)
  expect(bCubed.f1).toBeGreaterThan(alone.f1 + 0.05)
})
