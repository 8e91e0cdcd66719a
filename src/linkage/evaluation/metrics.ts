import type { Contingency } from './contingency.ts'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Metrics {
  readonly filings: number
  readonly trueClusters: number
  readonly foundClusters: number
  /** Over pairs of filings: ruled by a few big series. */
  readonly pairwise: Score
  /** Over filings: how much of its cluster is its series, how much of its series is its cluster. */
  readonly bCubed: Score
  /** Clusters that are exactly a series. */
  readonly exact: Score
  readonly largest: { readonly size: number; readonly purity: number }
  /** Clusters above 200 of which less than nine tenths are one series. */
  readonly impureAbove200: number
  /** Clusters that hold filings of several series. */
  readonly overMerged: number
  /** Series that lie in several clusters. */
  readonly split: number
}

/** What is counted for some of the filings. Pairs are seen from these filings, so a pair counts once from each side. */
export interface Row {
  readonly name: string
  readonly filings: number
  readonly pairwise: Score
  readonly bCubed: Score
}

const large = 200
const pure = 0.9

export function measure(table: Contingency): Metrics {
  const { cells, foundSizes, trueSizes, ids } = table
  const purest = new Int32Array(foundSizes.length)
  const parts = new Int32Array(foundSizes.length)
  const places = new Int32Array(trueSizes.length)
  let [both, exact] = [0, 0]
  let [precision, recall] = [0, 0]
  for (let cell = 0; cell < cells.count.length; cell++) {
    const [count, found, series] = [cells.count[cell]!, cells.found[cell]!, cells.true[cell]!]
    both += pairs(count)
    precision += count ** 2 / foundSizes[found]!
    recall += count ** 2 / trueSizes[series]!
    if (count === foundSizes[found] && count === trueSizes[series]) exact++
    purest[found] = Math.max(purest[found]!, count)
    parts[found]!++
    places[series]!++
  }
  let largest = 0
  for (let cluster = 1; cluster < foundSizes.length; cluster++)
    if (foundSizes[cluster]! > foundSizes[largest]!) largest = cluster
  const impure = foundSizes.filter((size, cluster) => size > large && purest[cluster]! / size < pure)
  return {
    filings: ids.length,
    trueClusters: trueSizes.length,
    foundClusters: foundSizes.length,
    pairwise: score(both, sumOfPairs(foundSizes), sumOfPairs(trueSizes)),
    bCubed: harmonic(share(precision, ids.length), share(recall, ids.length)),
    exact: score(exact, foundSizes.length, trueSizes.length),
    largest: {
      size: foundSizes[largest] ?? 0,
      purity: share(purest[largest] ?? 0, foundSizes[largest] ?? 0),
    },
    impureAbove200: impure.length,
    overMerged: parts.filter((count) => count > 1).length,
    split: places.filter((count) => count > 1).length,
  }
}

/** A row for each name that `nameOf` gives to filings, in order of first appearance. */
export function measureRows(table: Contingency, nameOf: (index: number) => string): Row[] {
  const { cells, foundSizes, trueSizes, trueOf, foundOf } = table
  const cellStart = new Int32Array(foundSizes.length + 1)
  for (const found of cells.found) cellStart[found + 1]!++
  for (let cluster = 0; cluster < foundSizes.length; cluster++) cellStart[cluster + 1]! += cellStart[cluster]!
  // Filings of one cell share everything that is measured; big clusters have many cells, so each is looked up once.
  const cellOf = new Map<number, number>()
  for (let cell = 0; cell < cells.count.length; cell++)
    if (cellStart[cells.found[cell]! + 1]! - cellStart[cells.found[cell]!]! > 1)
      cellOf.set(cells.found[cell]! * trueSizes.length + cells.true[cell]!, cell)
  const sums = new Map<string, Sums>()
  for (let item = 0; item < trueOf.length; item++) {
    const [found, series] = [foundOf[item]!, trueOf[item]!]
    const cell = cellOf.get(found * trueSizes.length + series) ?? cellStart[found]!
    const count = cells.count[cell]!
    const name = nameOf(item)
    let sum = sums.get(name)
    if (!sum) {
      sum = { filings: 0, both: 0, found: 0, true: 0, precision: 0, recall: 0 }
      sums.set(name, sum)
    }
    sum.filings++
    sum.both += count - 1
    sum.found += foundSizes[found]! - 1
    sum.true += trueSizes[series]! - 1
    sum.precision += count / foundSizes[found]!
    sum.recall += count / trueSizes[series]!
  }
  return [...sums].map(([name, sum]) => ({
    name,
    filings: sum.filings,
    pairwise: score(sum.both, sum.found, sum.true),
    bCubed: harmonic(share(sum.precision, sum.filings), share(sum.recall, sum.filings)),
  }))
}

interface Sums {
  filings: number
  both: number
  found: number
  true: number
  precision: number
  recall: number
}

const sizeClasses = ['1', '2–5', '6–50', '> 50'] as const

/** Rows by the size of the series a filing truly belongs to, the smallest first. */
export function measureBySize(table: Contingency): Row[] {
  const classOf = (size: number) => sizeClasses[size === 1 ? 0 : size <= 5 ? 1 : size <= 50 ? 2 : 3]!
  const rows = measureRows(table, (item) => classOf(table.trueSizes[table.trueOf[item]!]!))
  return sizeClasses.flatMap((name) => rows.filter((row) => row.name === name))
}

const pairs = (count: number): number => (count * (count - 1)) / 2

function sumOfPairs(sizes: Int32Array): number {
  let sum = 0
  for (const size of sizes) sum += pairs(size)
  return sum
}

/** Nothing found among nothing to find is right. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const score = (both: number, found: number, truly: number): Score =>
  harmonic(share(both, found), share(both, truly))

function harmonic(precision: number, recall: number): Score {
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}
