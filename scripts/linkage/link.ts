import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { clusterTable } from '../../src/linkage/clusters/cluster-filings.ts'
import { type TabledFiling, tableBuilder } from '../../src/linkage/clusters/table-of-filings.ts'
import { type ClusterableFiling, tabledFiling } from '../../src/linkage/clusters/tabled-filing.ts'
import { type Identifier, type IdentifierKind, identifierKinds } from '../../src/linkage/index.ts'
import { csvField } from './csv-field.ts'
import { linesOf } from './json-lines.ts'
import { LineWriter } from './line-writer.ts'
import { linkWithModel } from './link-with-model.ts'
import { FileError, readColumns } from './read-csv.ts'
import { readParquet } from './read-parquet.ts'

const usage = `npm run link -- INPUT --out clusters.csv
npm run link -- INPUT… --model model.json --out clusters.csv [--explain out.jsonl]

INPUT  filings as .jsonl, .csv or .parquet: {"id", "day" or "receivedAt", "family", "identifiers": [{"kind", "value"}],
       "template"}, or instead of identifiers a column per kind, with a list or values set apart by "|": phones, emails,
       ibans, urls, wallets, handles, names, references
       --out  where to write id,cluster
       --model  links any table of records (.csv, .jsonl or .parquet, several with the same columns) as the model says;
                examples in src/linkage/records/models
       --explain  with a model: for each record that is not the first of its cluster, the strongest pair, field by field`

const columns: Readonly<Record<string, IdentifierKind>> = {
  phones: 'phone',
  emails: 'email',
  ibans: 'iban',
  urls: 'url',
  wallets: 'wallet',
  handles: 'handle',
  names: 'name',
  references: 'transaction',
}
const kinds: ReadonlySet<string> = new Set(identifierKinds)

/** Filings of a file, in the form in which they are compared. An unusable line is an error that names it. */
export async function* readFilings(file: string): AsyncGenerator<TabledFiling> {
  const seen = new Set<string>()
  for await (const { line, row } of rowsOf(file)) {
    const filing = filingOf(file, line, row)
    if (seen.has(filing.id)) throw new FileError(file, line, 'id', `"${filing.id}" stands there twice`)
    seen.add(filing.id)
    yield tabledFiling(filing)
  }
  if (seen.size === 0) throw new FileError(file, 1, 1, 'expected filings, found none')
}

interface Row {
  readonly line: number
  readonly row: Readonly<Record<string, unknown>>
}

const plainColumns = ['day', 'receivedAt', 'family', 'template', 'identifiers', ...Object.keys(columns)]

async function* rowsOf(file: string): AsyncGenerator<Row> {
  if (file.endsWith('.csv')) {
    for await (const { line, values } of readColumns(file, ['id'], plainColumns)) yield { line, row: values }
    return
  }
  if (file.endsWith('.parquet')) {
    for await (const { first, count, columns: told } of readParquet(file, ['id', ...plainColumns]))
      for (let at = 0; at < count; at++)
        yield {
          line: first + at,
          row: Object.fromEntries(Object.entries(told).map(([name, texts]) => [name, texts[at]])),
        }
    return
  }
  for await (const { number: line, text } of linesOf(createReadStream(file))) {
    if (text?.trim() === '') continue
    const row = objectOf(text)
    if (!row) throw new FileError(file, line, 1, 'expected one JSON object a line')
    yield { line, row }
  }
}

function filingOf(file: string, line: number, row: Row['row']): ClusterableFiling {
  const { id, day, receivedAt, family, identifiers = [], template } = row
  if (typeof id !== 'string' || id === '') throw new FileError(file, line, 'id', 'expected a text')
  const listed = typeof identifiers === 'string' ? (listOf(identifiers) ?? identifiers) : identifiers
  if (!Array.isArray(listed)) throw new FileError(file, line, 'identifiers', 'expected a list')
  const told = listed.map((identifier: Partial<Identifier> | null): Identifier => {
    const { kind, value } = identifier ?? {}
    if (!kind || (!kinds.has(kind) && (kind as string) !== 'template') || typeof value !== 'string')
      throw new FileError(
        file,
        line,
        'identifiers',
        `expected {"kind", "value"} with a kind among ${identifierKinds.join(', ')}, template`,
      )
    return { kind, value }
  })
  for (const [column, kind] of Object.entries(columns))
    for (const value of valuesOf(file, line, column, row[column])) told.push({ kind, value })
  const story = told.find(({ kind }) => (kind as string) === 'template')
  return {
    id,
    day: dayOf(file, line, day === undefined || day === '' ? receivedAt : day),
    family: typeof family === 'string' ? family : '',
    identifiers: told.filter((identifier) => identifier !== story),
    template: typeof template === 'string' && template !== '' ? template : story?.value,
  }
}

/** A list, or values set apart by "|". */
function valuesOf(file: string, line: number, column: string, given: unknown): readonly string[] {
  const list = typeof given === 'string' ? (listOf(given) ?? given.split('|')) : (given ?? [])
  if (!Array.isArray(list) || list.some((value) => typeof value !== 'string'))
    throw new FileError(file, line, column, 'expected texts, in a list or set apart by "|"')
  return list.filter((value: string) => value !== '')
}

function listOf(text: string): unknown[] | undefined {
  if (text === '') return []
  const given = text.startsWith('[') ? parsed(text) : undefined
  return Array.isArray(given) ? given : undefined
}

function objectOf(text: string | undefined): Record<string, unknown> | undefined {
  const given = parsed(text ?? '')
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const msADay = 86_400_000

/** Days, from a number of them or from a date; 0 when unknown. */
function dayOf(file: string, line: number, given: unknown): number {
  if (given === undefined || given === null || given === '') return 0
  const days = Number(given)
  const found = Number.isFinite(days) ? Math.floor(days) : Math.floor(Date.parse(String(given)) / msADay)
  if (!Number.isFinite(found) || Math.abs(found) > 10_000_000)
    throw new FileError(file, line, 'day', `expected a number of days or a date, found "${given}"`)
  return found
}

/** Clusters the filings of a file into another. */
export async function link(input: string, output: string): Promise<{ filings: number; clusters: number }> {
  const builder = tableBuilder()
  const ids: string[] = []
  for await (const filing of readFilings(input)) {
    builder.add(filing)
    ids.push(filing.id)
  }
  const clusters = clusterTable(builder.finish())
  const writer = new LineWriter(output)
  writer.line('id,cluster')
  for (let at = 0; at < ids.length; at++) {
    writer.line(`${csvField(ids[at]!)},${clusters[at]}`)
    await writer.drained()
  }
  await writer.close()
  return { filings: ids.length, clusters: new Set(clusters).size }
}

if (process.argv[1] && basename(process.argv[1]) === 'link.ts') {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      model: { type: 'string' },
      explain: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const { out, model, explain } = values
  const [input] = positionals
  const isUsable = model === undefined ? positionals.length === 1 && explain === undefined : true
  if (values.help || !input || !out || !isUsable) {
    process.stderr.write(`${usage}\n`)
    process.exitCode = values.help ? 0 : 1
  } else {
    const start = performance.now()
    const tell = (sentence: string) => process.stderr.write(`${sentence}\n`)
    const ended =
      model === undefined
        ? link(input, out).then(({ filings, clusters }) => `${filings} filings, ${clusters} clusters`)
        : linkWithModel(positionals, { model, out, explain, tell }).then(
            ({ records, clusters }) => `${records} records, ${clusters} clusters`,
          )
    await ended.then(
      (done) => tell(`${done}, ${((performance.now() - start) / 1000).toFixed(1)} s`),
      (error: unknown) => {
        tell((error as Error).message)
        process.exitCode = 1
      },
    )
  }
}
