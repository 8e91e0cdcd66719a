import { type KeyExpression, type Keys, keysOf, readKeyExpression } from './key-expression.ts'
import type { BlockingRule } from './record-model.ts'
import type { RecordTable } from './record-table.ts'

/** Records with the same key stand together. */
export interface Blocks {
  /** The rule as written, for whoever reads about it. */
  readonly rule: string
  readonly fields: readonly string[]
  readonly keys: Keys
  readonly starts: Uint32Array
  readonly members: Uint32Array
  /** Blocks of more records than this are left out. */
  readonly largest: number
  /** Pairs within the blocks that are kept; one that shares two keys counts twice. */
  readonly pairs: number
  /** Blocks left out, and the pairs that were not asked for. */
  readonly left: { readonly blocks: number; readonly records: number; readonly pairs: number }
}

/** Blocks of one rule; the largest are left out until its pairs are within its budget (pair-cost pruning, as nomenklatura). */
export function blocksOf(table: RecordTable, { keys: written, pairsPerRecord }: BlockingRule): Blocks {
  const expressions = written.map((key) => readKeyExpression(key) as KeyExpression)
  const keys = keysOf(table, expressions)
  const starts = new Uint32Array(keys.count + 1)
  for (const key of keys.list) starts[key + 1]!++
  for (let key = 0; key < keys.count; key++) starts[key + 1]! += starts[key]!
  const next = starts.slice()
  const members = new Uint32Array(keys.list.length)
  for (let record = 0; record < table.size; record++)
    for (let at = keys.starts[record]!; at < keys.starts[record + 1]!; at++)
      members[next[keys.list[at]!]!++] = record
  const fields = [...new Set(expressions.map(({ field }) => field))]
  return {
    rule: written.join(' & '),
    fields,
    keys,
    starts,
    members,
    ...withinBudget(starts, budgetOf(pairsPerRecord, table.size)),
  }
}

/** What a rule may ask for when it does not say: by record, and for a small table more. */
const usualPairsPerRecord = 4
const usualPairs = 20_000

const budgetOf = (pairsPerRecord: number | undefined, records: number): number =>
  pairsPerRecord === undefined
    ? Math.max(usualPairs, usualPairsPerRecord * records)
    : pairsPerRecord * records

/** Sizes are left out from the first that is too much, so that what is kept depends on no order. */
function withinBudget(starts: Uint32Array, budget: number): Pick<Blocks, 'largest' | 'pairs' | 'left'> {
  const bySize = new Map<number, number>()
  for (let key = 0; key + 1 < starts.length; key++) {
    const size = starts[key + 1]! - starts[key]!
    bySize.set(size, (bySize.get(size) ?? 0) + 1)
  }
  let [pairs, largest] = [0, 1]
  const left = { blocks: 0, records: 0, pairs: 0 }
  for (const [size, blocks] of [...bySize].sort(([a], [b]) => a - b)) {
    const more = (blocks * size * (size - 1)) / 2
    if (left.blocks === 0 && pairs + more <= budget) {
      pairs += more
      largest = size
    } else {
      left.blocks += blocks
      left.records += blocks * size
      left.pairs += more
    }
  }
  return { largest, pairs, left }
}

/** Every pair that some rule asks for, once: a pair belongs to the first rule, and the first key of it, that has it. */
export function forEachCandidate(rules: readonly Blocks[], visit: (a: number, b: number) => void): void {
  for (let rule = 0; rule < rules.length; rule++) {
    const blocks = rules[rule]!
    const { starts, members, largest } = blocks
    for (let key = 0; key + 1 < starts.length; key++) {
      const [from, to] = [starts[key]!, starts[key + 1]!]
      if (to - from < 2 || to - from > largest) continue
      for (let one = from; one < to; one++)
        next: for (let other = one + 1; other < to; other++) {
          const [a, b] = [members[one]!, members[other]!]
          if (firstShared(blocks, a, b) !== key) continue
          for (let before = 0; before < rule; before++)
            if (firstShared(rules[before]!, a, b) >= 0) continue next
          visit(a, b)
        }
    }
  }
}

/** The first key, among blocks that are kept, that two records share, or −1. */
function firstShared({ keys, starts, largest }: Blocks, a: number, b: number): number {
  let one = keys.starts[a]!
  let other = keys.starts[b]!
  const endOfOne = keys.starts[a + 1]!
  const endOfOther = keys.starts[b + 1]!
  while (one < endOfOne && other < endOfOther) {
    const left = keys.list[one]!
    const right = keys.list[other]!
    if (left === right) {
      if (starts[left + 1]! - starts[left]! <= largest) return left
      one++
      other++
    } else if (left < right) one++
    else other++
  }
  return -1
}
