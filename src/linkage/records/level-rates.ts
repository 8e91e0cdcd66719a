import { type Blocks, forEachCandidate } from './blocking.ts'
import type { Comparator } from './compare-records.ts'
import { missingLevel } from './record-model.ts'
import type { RecordTable } from './record-table.ts'
import { seededRandom } from './seeded-random.ts'

/** How often pairs of records reach each level of a comparison, by comparison and level; the last one is « otherwise ». */
export type Rates = readonly (readonly number[])[]

/** No rate is taken for less: a sample cannot show that something never happens. */
export const leastRate = 1e-7

const sampledPairs = 60_000

/** Rates of the model as written, the rest of each left for « otherwise ». */
export function expertRates(comparators: readonly Comparator[]): number[][] {
  return comparators.map(({ model: { levels } }) => {
    const told = levels.map(({ m }) => m)
    return [...told, Math.max(1e-4, 1 - told.reduce((sum, m) => sum + m, 0))]
  })
}

/** The share of all pairs that are of one thing: pairs of the rules taken for certain, over the recall these are thought to have. */
export function shareOfMatches(table: RecordTable, certain: readonly Blocks[], recall: number): number {
  let found = 0
  forEachCandidate(certain, () => found++)
  const all = (table.size * (table.size - 1)) / 2
  // At least one pair, at most half of all: neither can be told from nothing.
  return Math.min(0.5, Math.max(1, found / recall) / Math.max(2, all))
}

/**
 * u: rates among records of different things. « Equal » follows from how often each value stands there, the other levels
 * from pairs drawn by chance; the true pairs among them (`share`, agreeing as m says) are taken off.
 */
export function strangerRates(
  table: RecordTable,
  comparators: readonly Comparator[],
  m: Rates,
  share: number,
  seed: number,
): number[][] {
  const random = seededRandom(seed)
  const counts = comparators.map(({ model }) => new Array<number>(model.levels.length + 1).fill(0))
  if (table.size > 1)
    for (let pair = 0; pair < sampledPairs; pair++) {
      const a = Math.floor(random() * table.size)
      let b = Math.floor(random() * (table.size - 1))
      if (b >= a) b++
      comparators.forEach(({ level }, comparison) => {
        const reached = level(a, b)
        if (reached !== missingLevel) counts[comparison]![reached]!++
      })
    }
  return comparators.map(({ model, field }, comparison) => {
    const seen = counts[comparison]!
    const total = seen.reduce((sum, count) => sum + count, 0)
    const rates = seen.map((count) => (count + 0.5) / (total + seen.length / 2))
    const equal = model.levels.findIndex(({ when }) => when === 'equal')
    if (equal >= 0 && field.filled > 1) {
      let pairs = 0
      for (const count of field.counts) pairs += count * (count - 1)
      rates[equal] = pairs / (field.filled * (field.filled - 1))
    }
    const known = rates.map((rate, level) =>
      // The rest of a rate that true pairs explain mostly is unsure: a tenth is kept.
      Math.max(leastRate, rate / 10, (rate - share * m[comparison]![level]!) / (1 - share)),
    )
    return withStated(
      known,
      model.levels.map((level) => level.u),
    )
  })
}

/** Rates that sum to 1, those that are stated kept as they are. */
function withStated(rates: readonly number[], stated: readonly (number | undefined)[]): number[] {
  const left = 1 - stated.reduce<number>((sum, rate) => sum + (rate ?? 0), 0)
  const counted = rates.reduce((sum, rate, level) => sum + (stated[level] === undefined ? rate : 0), 0)
  return rates.map((rate, level) => stated[level] ?? Math.max(leastRate, (rate / counted) * left))
}
