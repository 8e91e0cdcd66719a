import type { Comparator } from './compare-records.ts'
import { tellsByValue } from './conditions.ts'
import type { Rates } from './level-rates.ts'
import { missingLevel, type RecordModel } from './record-model.ts'

/** One line of why two records are or are not thought to be of one thing. */
export interface Evidence {
  readonly comparison: number
  /** The level reached; the number of levels when none was. */
  readonly level: number
  /** log2 of how much more likely the level is for one thing than for two, after rarity and what correlated fields take off. */
  readonly bits: number
}

export interface PairScorer {
  /** Evidence that two records are of one thing, in bits (Fellegi and Sunter 1969); the same for both orders. */
  readonly bits: (a: number, b: number) => number
  readonly evidence: (a: number, b: number) => Evidence[]
}

/** Scores pairs by weights m / u, values by how rare they are, and comparisons of one group by the strongest. */
export function pairScorer(
  comparators: readonly Comparator[],
  m: Rates,
  u: Rates,
  groups: RecordModel['groups'],
): PairScorer {
  const weights = comparators.map(({ model }, at) =>
    Float64Array.from([...model.levels, undefined], (_, level) => Math.log2(m[at]![level]! / u[at]![level]!)),
  )
  const rarities = comparators.map((comparator, at) => rarityOf(comparator, u[at]!))
  const countsRarity = comparators.map(({ model }) => model.levels.map(({ when }) => tellsByValue(when)))
  const names = Object.keys(groups)
  const groupOf = comparators.map(({ model }) =>
    model.group === undefined ? -1 : names.indexOf(model.group),
  )
  const shares = names.map((name) => groups[name]!)
  const best = new Float64Array(names.length)
  const worst = new Float64Array(names.length)
  const single = (at: number, level: number, a: number, b: number): number => {
    const weight = weights[at]![level]!
    const rarity = rarities[at]
    if (!rarity || !countsRarity[at]![level]) return weight
    const { codes } = comparators[at]!.field
    const [one, other] = [codes[a]!, codes[b]!]
    if (one < 0 || other < 0) return weight
    // The more usual of the two: a slip of the pen makes any name rare.
    return weight + Math.min(rarity[one]!, rarity[other]!)
  }
  const bits = (a: number, b: number): number => {
    let sum = 0
    best.fill(0)
    worst.fill(0)
    for (let at = 0; at < comparators.length; at++) {
      const level = comparators[at]!.level(a, b)
      if (level === missingLevel) continue
      const weight = single(at, level, a, b)
      const group = groupOf[at]!
      if (group < 0) {
        sum += weight
        continue
      }
      sum += weight * shares[group]!
      if (weight > best[group]!) best[group] = weight
      else if (weight < worst[group]!) worst[group] = weight
    }
    for (let group = 0; group < shares.length; group++)
      sum += (1 - shares[group]!) * (best[group]! + worst[group]!)
    return sum
  }
  const evidence = (a: number, b: number): Evidence[] => {
    const lines = comparators.flatMap(({ level }, comparison) => {
      const reached = level(a, b)
      return reached === missingLevel
        ? []
        : [{ comparison, level: reached, bits: single(comparison, reached, a, b) }]
    })
    const leads = (line: Evidence): boolean =>
      !lines.some(
        (other) =>
          groupOf[other.comparison] === groupOf[line.comparison] &&
          Math.sign(other.bits) === Math.sign(line.bits) &&
          (Math.abs(other.bits) > Math.abs(line.bits) ||
            (other.bits === line.bits && other.comparison < line.comparison)),
      )
    return lines.map((line) => {
      const group = groupOf[line.comparison]!
      return group < 0 || leads(line) ? line : { ...line, bits: line.bits * shares[group]! }
    })
  }
  return { bits, evidence }
}

/** Bits that agreement on each value adds: u of the column over the value’s own share, floored. */
function rarityOf({ model, field }: Comparator, u: readonly number[]): Float64Array | undefined {
  const { frequency } = model
  if (!frequency) return undefined
  const equal = Math.max(
    0,
    model.levels.findIndex(({ when }) => when === 'equal'),
  )
  return Float64Array.from(
    field.counts,
    (count) => frequency.weight * Math.log2(u[equal]! / Math.max(count / field.filled, frequency.floor)),
  )
}
