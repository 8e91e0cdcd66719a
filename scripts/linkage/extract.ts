import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { findIdentifiers, type Voice } from '../../src/linkage/index.ts'
import { type Line, linesOf, longestLine } from './json-lines.ts'

/** What one run did. */
export interface Extraction {
  readonly read: number
  readonly written: number
  readonly bad: number
}

export interface ExtractionOptions {
  /** Where the lines come from, as it is named to whoever must mend one. */
  readonly name: string
  /** Whether the first bad line ends everything. */
  readonly strict?: boolean
  readonly complain: (sentence: string) => void
}

/** Thrown by `extract` when it is strict and a line is bad. */
export class BadLine extends Error {}

/**
 * Reads `{id, text}` lines and writes `{id, found}` lines: every identifier of each text, in order, with offsets in UTF-16
 * units of the text. A line may say whose words it is (`voice`: `author` or `victim`). Bad lines are named and left out.
 */
export async function extract(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  { name, strict = false, complain }: ExtractionOptions,
): Promise<Extraction> {
  let [read, written, bad] = [0, 0, 0]
  let waiting = ''
  const flush = async (): Promise<void> => {
    const isFull = !output.write(waiting)
    waiting = ''
    if (isFull) await once(output, 'drain')
  }
  for await (const line of linesOf(input)) {
    if (line.text?.trim() === '') continue
    read++
    const record = readRecord(line)
    if (typeof record === 'string') {
      bad++
      const sentence = `${name}:${line.number}: ${record}`
      if (strict) {
        await flush()
        throw new BadLine(sentence)
      }
      complain(sentence)
      continue
    }
    waiting += `${written++ > 0 ? '\n' : ''}${JSON.stringify({ id: record.id, found: foundIn(record) })}`
    if (waiting.length > 1 << 16) await flush()
  }
  if (written > 0) waiting += '\n'
  if (waiting !== '') await flush()
  return { read, written, bad }
}

interface Record {
  readonly id: string | number
  readonly text: string
  readonly voice?: Voice
}

/** The record of a line, or the reason why it is none. */
function readRecord({ text }: Line): Record | string {
  if (text === undefined) return `longer than ${longestLine / 1024 / 1024} MiB`
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    return `not JSON (${(error as Error).message})`
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return 'not an object'
  const { id, text: words, voice } = read as { id?: unknown; text?: unknown; voice?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') return 'no "id" (a string or a number)'
  if (typeof words !== 'string') return 'no "text" (a string)'
  if (voice === undefined) return { id, text: words }
  return voice === 'author' || voice === 'victim'
    ? { id, text: words, voice }
    : '"voice" is neither "author" nor "victim"'
}

const foundIn = ({ text, voice }: Record) =>
  findIdentifiers(text, voice ? { voice } : {}).map(({ kind, raw, value, start, end, role, reason }) => ({
    kind,
    raw,
    normalised: value,
    start,
    end,
    role,
    reason,
  }))

const usage = `npm run extract -- IN.jsonl OUT.jsonl [--strict]

IN.jsonl   one {"id", "text"} a line; "voice": "author" or "victim" may say whose words it is
OUT.jsonl  one {"id", "found": [{kind, raw, normalised, start, end, role, reason}]} a line
--strict   stop at the first bad line, instead of naming it and going on
A dash stands for standard input or output.`

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { strict: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  const [from, to] = positionals
  if (values.help || from === undefined || to === undefined || positionals.length > 2) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const input = from === '-' ? process.stdin : createReadStream(from, { highWaterMark: 1 << 18 })
  const output = to === '-' ? process.stdout : createWriteStream(to)
  const failed = new Promise<never>((_, reject) => output.on('error', reject))
  try {
    const done = extract(input, output, {
      name: from,
      strict: values.strict,
      complain: (line) => console.error(line),
    })
    const { read, written, bad } = await Promise.race([done, failed])
    if (output !== process.stdout)
      await Promise.race([new Promise((end) => output.end(() => end(undefined))), failed])
    console.error(`${read} lines read, ${written} written, ${bad} bad`)
    return 0
  } catch (error) {
    console.error(error instanceof BadLine ? error.message : `${from} → ${to}: ${(error as Error).message}`)
    return 1
  }
}

if (import.meta.main) process.exitCode = await main()
