import type { Field, RecordTable } from './record-table.ts'
import { sound } from './sound.ts'

/** A part of a field by which records are looked up: the field itself, or a function of it, one within another. */
export interface KeyExpression {
  readonly field: string
  /** The keys of a value, none where the part is not told. */
  readonly of: (value: string) => readonly string[]
}

type Part = (value: string, count: number) => string | readonly string[]

const functions: Readonly<Record<string, Part>> = {
  first: (value, count) => value.slice(0, count),
  last: (value, count) => value.slice(-count),
  word: (value, count) => value.split(' ').at(count > 0 ? count - 1 : count) ?? '',
  each: (value) => value.split(' '),
  sound: (value) => sound(value),
  year: (value) => value.slice(0, 4),
  month: (value) => (value.slice(4, 6) === '00' ? '' : value.slice(0, 6)),
  day: (value) => (value.slice(4) === '0000' ? '' : value.slice(4)),
}
/** Keys that one rule may have. */
export const mostKeys = 8
const withCount = new Set(['first', 'last', 'word'])

/** Reads `surname`, `first(surname, 4)`, `sound(word(name, -1))`, `year(born)`, `each(name)` (every word); a sentence when it cannot be read. */
export function readKeyExpression(written: string): KeyExpression | string {
  const text = written.trim()
  const call = /^(\w+)\((.*)\)$/s.exec(text)
  if (!call) return /^\w+$/.test(text) ? { field: text, of: (value) => [value] } : unreadable
  const [, name = '', inside = ''] = call
  if (!Object.hasOwn(functions, name)) return `a function among ${Object.keys(functions).join(', ')}`
  const apply = functions[name]!
  const counted = /^(.*),\s*(-?[1-9]\d?)\s*$/s.exec(inside)
  if (withCount.has(name) !== (counted !== null)) return unreadable
  const inner = readKeyExpression(counted ? counted[1]! : inside)
  if (typeof inner === 'string') return inner
  const count = Number(counted?.[2] ?? 0)
  return {
    field: inner.field,
    of: (value) => [
      ...new Set(
        inner
          .of(value)
          .flatMap((part) => apply(part, count))
          .filter((part) => part.trim() !== ''),
      ),
    ],
  }
}

const unreadable = 'a field or a function of one, such as first(surname, 4)'

/** The keys of each record, in ascending order: those of record r stand from `starts[r]` to `starts[r + 1]`. */
export interface Keys {
  readonly starts: Uint32Array
  readonly list: Uint32Array
  /** How many different keys there are. */
  readonly count: number
}

/** Numbers for the keys of each record, one for each choice of a part of each expression; none where one has nothing. */
export function keysOf(table: RecordTable, expressions: readonly KeyExpression[]): Keys {
  const parts = expressions.map((expression) => partsOf(table.fields.get(expression.field)!, expression))
  const numbered = parts.map(() => new Map<number, number>())
  const starts = new Uint32Array(table.size + 1)
  const list: number[] = []
  for (let record = 0; record < table.size; record++) {
    let keys = parts[0]!.of(record)
    for (let at = 1; at < parts.length && keys.length > 0; at++)
      keys = conjunctions(keys, parts[at]!.of(record), parts[at]!.count, numbered[at]!)
    if (keys.length > 1) keys = [...keys].sort((a, b) => a - b)
    for (const key of keys) list.push(key)
    starts[record + 1] = list.length
  }
  return {
    starts,
    list: Uint32Array.from(list),
    count: parts.length > 1 ? numbered.at(-1)!.size : parts[0]!.count,
  }
}

/** A number for each pair of a key so far and a part; small ones, since those are kept without an object each. */
function conjunctions(
  keys: readonly number[],
  others: readonly number[],
  count: number,
  numbers: Map<number, number>,
): number[] {
  const found: number[] = []
  for (const key of keys)
    for (const other of others) {
      const name = key * count + other
      let number = numbers.get(name)
      if (number === undefined) {
        number = numbers.size
        numbers.set(name, number)
      }
      found.push(number)
    }
  return found
}

function partsOf({ codes, values }: Field, { of }: KeyExpression) {
  const numbers = new Map<string, number>()
  const parts = values.map((value) =>
    of(value).map((part) => {
      const number = numbers.get(part) ?? numbers.size
      numbers.set(part, number)
      return number
    }),
  )
  const none: readonly number[] = []
  return { of: (record: number) => (codes[record]! < 0 ? none : parts[codes[record]!]!), count: numbers.size }
}
