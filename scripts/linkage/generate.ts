// `npm run generate -- --filings 100000 --seed 7 --out dir/ [--variation NAME] [--set hubs.share=0.5] [--format csv] [--no-text]`
// writes dir/filings.jsonl (or .csv) and dir/truth.csv.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type GeneratedFiling, generateFilings } from '../../src/linkage/generator/generate-filings.ts'
import { type Changes, changeOptions, defaultOptions } from '../../src/linkage/generator/options.ts'
import { variations } from '../../src/linkage/generator/variations.ts'
import { LineWriter } from './line-writer.ts'

const usage = `npm run generate -- --filings N --seed N --out FOLDER
  --variation NAME   one of: ${Object.keys(variations).join(', ')}
  --set PATH=VALUE   changes one option, as often as wanted: --set hubs.share=0.5 --set rotation.phone=5,50
  --format csv       filings.csv instead of filings.jsonl
  --no-text          no narratives: ten times faster, everything else the same
  --options          prints the options and stops`

function fail(message: string): never {
  process.stderr.write(`${message}\n\n${usage}\n`)
  process.exit(2)
}

const { values } = readArguments()
const variation = variations[values.variation] ?? fail(`--variation: no variation "${values.variation}"`)
const options = readOptions()
const seed = wholeNumber('seed', values.seed) + (variation.seed ?? 0)
if (values.options) {
  process.stdout.write(`${JSON.stringify(options, undefined, 2)}\n`)
  process.exit()
}
const out = values.out ?? fail('--out: expected a folder')
await mkdir(out, { recursive: true })

const asCsv = values.format === 'csv'
const filings = new LineWriter(join(out, asCsv ? 'filings.csv' : 'filings.jsonl'))
const truth = new LineWriter(join(out, 'truth.csv'))
if (asCsv) filings.line(`id,day,family,text,${columns().join(',')},template`)
truth.line('id,cluster,network')
const began = performance.now()
let written = 0
for (const { filing, truth: known } of generateFilings(options, seed)) {
  filings.line(asCsv ? csvLine(filing) : JSON.stringify(filing))
  truth.line(`${known.id},${known.series},${known.network}`)
  if (++written % 1000 === 0) {
    await filings.drained()
    await truth.drained()
  }
  if (written % 100_000 === 0) report()
}
await filings.close()
await truth.close()
report()

function report(): void {
  const seconds = (performance.now() - began) / 1000
  process.stderr.write(
    `${written} of ${options.filings} filings, ${seconds.toFixed(1)} s, ${Math.round(written / seconds)} a second\n`,
  )
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        filings: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
        variation: { type: 'string', default: 'default' },
        set: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'jsonl' },
        'no-text': { type: 'boolean', default: false },
        options: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return fail((error as Error).message)
  }
}

function readOptions() {
  if (values.format !== 'jsonl' && values.format !== 'csv')
    fail(`--format: expected jsonl or csv, found "${values.format}"`)
  const settings = values.set.map((setting) => {
    const [, path, value] =
      /^([\w.]+)=(.+)$/.exec(setting) ?? fail(`--set: expected PATH=VALUE, found "${setting}"`)
    return [path!, readValue(value!)] as const
  })
  const asked: Changes = {
    ...(values.filings !== undefined && { filings: wholeNumber('filings', values.filings) }),
    ...(values['no-text'] && { text: false }),
    ...Object.fromEntries(settings),
  }
  try {
    return changeOptions(changeOptions(defaultOptions, variation.changes), asked)
  } catch (error) {
    return fail(`--set ${(error as Error).message}`)
  }
}

function readValue(value: string): unknown {
  if (/^[\d.]+,[\d.]+$/.test(value)) return value.split(',').map(Number)
  if (value === 'true' || value === 'false') return value === 'true'
  return Number.isNaN(Number(value)) ? value : Number(value)
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) fail(`--${name}: expected a whole number, found "${value}"`)
  return Number(value)
}

/** The flat columns, and which kinds each holds. */
function columnKinds(): Readonly<Record<string, readonly string[]>> {
  return {
    phones: ['phone'],
    emails: ['email'],
    ibans: ['iban'],
    urls: ['url'],
    wallets: ['wallet'],
    handles: ['handle'],
    names: ['name', 'pseudonym'],
    references: ['ad_ref', 'parcel', 'transaction', 'coupon'],
  }
}

function columns(): string[] {
  return Object.keys(columnKinds())
}

function csvLine({ id, day, family, text, identifiers, template }: GeneratedFiling): string {
  const lists = Object.values(columnKinds()).map((kinds) =>
    identifiers
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ value }) => value.replaceAll('|', ' '))
      .join('|'),
  )
  return [id, day, family, text ?? '', ...lists, template ?? ''].map(quoted).join(',')
}

function quoted(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
