// `npm run evaluate -- clusters.csv truth.csv [--level network] [--families filings.jsonl] [--proposals proposals.csv] [--json]`
// Both files have a header with id and cluster; other columns are ignored.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Assignment, compareClusters, IdError } from '../../src/linkage/evaluation/contingency.ts'
import { measure, measureBySize, measureRows } from '../../src/linkage/evaluation/metrics.ts'
import { measureProposals, type Proposal } from '../../src/linkage/evaluation/proposals.ts'
import { FileError, readColumns } from './read-csv.ts'
import { type Evaluation, showEvaluation } from './show-metrics.ts'

const usage = `npm run evaluate -- CLUSTERS.csv TRUTH.csv
  --level network        compares with the column network of the truth instead of cluster
  --families FILINGS     rows by family, read from the filings (.jsonl or .csv); without it from a column family of the truth
  --proposals FILE.csv   id and other (a filing) or id and cluster (of CLUSTERS.csv): what may belong together
  --json                 all figures as one JSON object`

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const { values, positionals } = readArguments()
const [clusterFile, truthFile] = positionals
if (clusterFile === undefined || truthFile === undefined || positionals.length > 2)
  fail(`Expected two files: clusters and truth.\n\n${usage}`)

try {
  const evaluation = await evaluate(clusterFile, truthFile)
  process.stdout.write(
    values.json ? `${JSON.stringify(evaluation, undefined, 2)}\n` : showEvaluation(evaluation),
  )
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof FileError) fail(error.message)
  if (error instanceof IdError) fail(`${clusterFile} beside ${truthFile}: ${error.message}`)
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') fail((error as Error).message)
  throw error
}

async function evaluate(clusters: string, truth: string): Promise<Evaluation> {
  const level = values.level
  if (level !== 'cluster' && level !== 'network')
    fail(`--level: expected cluster or network, found "${level}"`)
  const families = new Map<string, string>()
  const known: Assignment[] = []
  const columns = level === 'cluster' ? ['id', 'cluster'] : ['id', 'network']
  for await (const { values: row } of readColumns(truth, columns, ['family'])) {
    known.push([row.id!, row[level]!])
    if (row.family) families.set(row.id!, row.family)
  }
  const found: Assignment[] = []
  for await (const { values: row } of readColumns(clusters, ['id', 'cluster']))
    found.push([row.id!, row.cluster!])
  const table = compareClusters(known, found)
  if (values.families !== undefined) await readFamilies(values.families, families)
  const proposals = values.proposals === undefined ? undefined : await readProposals(values.proposals)
  return {
    all: measure(table),
    bySize: measureBySize(table),
    byFamily:
      families.size === 0
        ? []
        : measureRows(table, (index) => families.get(table.ids[index]!) ?? 'unknown').sort(
            (a, b) => b.filings - a.filings,
          ),
    proposals: proposals && measureProposals(table, proposals),
  }
}

async function readFamilies(file: string, families: Map<string, string>): Promise<void> {
  if (file.endsWith('.csv')) {
    for await (const { values: row } of readColumns(file, ['id', 'family']))
      families.set(row.id!, row.family!)
    return
  }
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++
    if (text.trim() === '') continue
    let filing: { id?: unknown; family?: unknown }
    try {
      filing = JSON.parse(text)
    } catch (error) {
      throw new FileError(file, line, 1, `expected a JSON object: ${(error as Error).message}`)
    }
    if (typeof filing.id !== 'string') throw new FileError(file, line, 'id', 'expected a text')
    if (typeof filing.family === 'string') families.set(filing.id, filing.family)
  }
}

async function readProposals(file: string): Promise<Proposal[]> {
  const proposals: Proposal[] = []
  for await (const { line, values: row } of readColumns(file, ['id'], ['other', 'cluster'])) {
    if (row.other) proposals.push({ id: row.id!, to: { filing: row.other } })
    else if (row.cluster) proposals.push({ id: row.id!, to: { cluster: row.cluster } })
    else
      throw new FileError(
        file,
        line,
        'other',
        'expected the id of a filing, or a cluster in the column cluster',
      )
  }
  return proposals
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        level: { type: 'string', default: 'cluster' },
        families: { type: 'string' },
        proposals: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`)
  }
}
