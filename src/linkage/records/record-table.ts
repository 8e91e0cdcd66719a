import { tieBreak } from '../tie-break.ts'
import { readDate } from './dates.ts'
import type { FieldModel, RecordModel } from './record-model.ts'

/** Records as they come: an id each, and columns of as many texts. An empty text is missing. */
export interface Records {
  readonly ids: readonly string[]
  readonly columns: Readonly<Record<string, readonly string[]>>
}

/** A field of all records, every distinct value once. */
export interface Field {
  readonly name: string
  readonly model: FieldModel
  /** The number of each record’s value, or −1. */
  readonly codes: Int32Array
  readonly values: readonly string[]
  readonly counts: Uint32Array
  /** Records in which it is filled. */
  readonly filled: number
}

/** Records in an order of their own, the same whatever order they came in. */
export interface RecordTable {
  readonly size: number
  /** Where each record stood among those given. */
  readonly given: Uint32Array
  readonly ids: readonly string[]
  readonly fields: ReadonlyMap<string, Field>
}

/** Reads records once, so that all later work is on numbers. */
export function tableOfRecords({ ids, columns }: Records, model: RecordModel): RecordTable {
  const given = new Uint32Array(ids.length)
  for (let at = 0; at < given.length; at++) given[at] = at
  given.sort((a, b) => tieBreak(ids[a]!, ids[b]!))
  const fields = new Map<string, Field>()
  for (const [name, field] of Object.entries(model.fields))
    fields.set(name, readField(name, field, columns, given))
  return { size: ids.length, given, ids: Array.from(given, (at) => ids[at]!), fields }
}

function readField(name: string, model: FieldModel, columns: Records['columns'], given: Uint32Array): Field {
  const sources = model.columns.map((column) => columns[column]!)
  const only = sources.length === 1 ? sources[0]! : undefined
  const codes = new Int32Array(given.length)
  const values: string[] = []
  const counts: number[] = []
  const codeOf = new Map<string, number>()
  const codeOfWritten = new Map<string, number>()
  const missing = new Set(['', ...model.missing])
  let filled = 0
  for (let record = 0; record < given.length; record++) {
    const at = given[record]!
    const written = only ? only[at]! : joined(sources, at)
    let code = codeOfWritten.get(written)
    if (code === undefined) {
      const value = readValue(written, model)
      code = value === undefined || missing.has(value) ? -1 : codeOf.get(value)
      if (code === undefined) {
        code = values.push(value!) - 1
        counts.push(0)
        codeOf.set(value!, code)
      }
      codeOfWritten.set(written, code)
    }
    codes[record] = code
    if (code < 0) continue
    counts[code]!++
    filled++
  }
  return { name, model, codes, values, counts: Uint32Array.from(counts), filled }
}

const joined = (sources: readonly (readonly string[])[], at: number): string => {
  let text = ''
  for (const source of sources) if (source[at] !== '') text += text === '' ? source[at] : ` ${source[at]}`
  return text
}

/** Plain letters, figures and single spaces, as `read` says; nothing when nothing is left. */
function readValue(written: string, { read, order }: FieldModel): string | undefined {
  const folded = /^[a-z0-9]*$/.test(written)
    ? written
    : written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (read === 'date') return readDate(folded, order)
  if (read === 'digits') return folded.replace(/\D+/g, '')
  const words = folded
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return read === 'words' ? words.split(' ').sort().join(' ') : words
}
