import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { clusterFilings } from '../../src/linkage/clusters/cluster-filings.ts'
import type { TabledFiling } from '../../src/linkage/clusters/table-of-filings.ts'
import { type ClusterableFiling, tabledFiling } from '../../src/linkage/clusters/tabled-filing.ts'
import { type Identifier, type IdentifierKind, identifierKinds } from '../../src/linkage/index.ts'
import { csvField } from './csv-field.ts'
import { linesOf } from './json-lines.ts'
import { LineWriter } from './line-writer.ts'
import { linkWithModel } from './link-with-model.ts'
import { FileError, readColumns } from './read-csv.ts'

const usage = `npm run link -- INPUT --out clusters.csv
npm run link -- INPUT… --model model.json --out clusters.csv [--explain out.jsonl]

INPUT  filings as .jsonl: one {"id", "day" or "receivedAt", "family", "identifiers": [{"kind", "value"}], "template"} a line,
       or as .csv with the columns id, day or receivedAt, family, template, and per kind a column of values set
       apart by "|": phones, emails, ibans, urls, wallets, handles, names, references
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
  const filings = file.endsWith('.csv') ? fromCsv(file) : fromJson(file)
  for await (const { line, filing } of filings) {
    if (seen.has(filing.id)) throw new FileError(file, line, 'id', `"${filing.id}" stands there twice`)
    seen.add(filing.id)
    yield tabledFiling(filing)
  }
  if (seen.size === 0) throw new FileError(file, 1, 1, 'expected filings, found none')
}

interface Placed {
  readonly line: number
  readonly filing: ClusterableFiling
}

async function* fromJson(file: string): AsyncGenerator<Placed> {
  for await (const { number: line, text } of linesOf(createReadStream(file))) {
    if (text?.trim() === '') continue
    const given = jsonOf(text)
    if (!given) throw new FileError(file, line, 1, 'expected one JSON object a line')
    const { id, day, receivedAt, family, identifiers = [], template } = given
    if (typeof id !== 'string' || id === '') throw new FileError(file, line, 'id', 'expected a text')
    if (!Array.isArray(identifiers)) throw new FileError(file, line, 'identifiers', 'expected a list')
    const told = identifiers.map((identifier: Partial<Identifier> | null): Identifier => {
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
    const story = told.find(({ kind }) => (kind as string) === 'template')
    yield {
      line,
      filing: {
        id,
        day: dayOf(file, line, day ?? receivedAt),
        family: typeof family === 'string' ? family : '',
        identifiers: told.filter((identifier) => identifier !== story),
        template: typeof template === 'string' ? template : story?.value,
      },
    }
  }
}

function jsonOf(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const given: unknown = JSON.parse(text ?? '')
    return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

async function* fromCsv(file: string): AsyncGenerator<Placed> {
  const optional = ['day', 'receivedAt', 'family', 'template', ...Object.keys(columns)]
  for await (const { line, values } of readColumns(file, ['id'], optional)) {
    const { id = '', day, receivedAt, family = '', template } = values
    const identifiers = Object.entries(columns).flatMap(([column, kind]) =>
      (values[column] ?? '')
        .split('|')
        .filter((value) => value !== '')
        .map((value) => ({ kind, value })),
    )
    yield {
      line,
      filing: { id, day: dayOf(file, line, day || receivedAt), family, identifiers, template },
    }
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
  const filings: TabledFiling[] = []
  for await (const filing of readFilings(input)) filings.push(filing)
  const clusters = clusterFilings(filings)
  const writer = new LineWriter(output)
  writer.line('id,cluster')
  for (let at = 0; at < filings.length; at++) {
    writer.line(`${csvField(filings[at]!.id)},${clusters[at]}`)
    await writer.drained()
  }
  await writer.close()
  return { filings: filings.length, clusters: new Set(clusters).size }
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
