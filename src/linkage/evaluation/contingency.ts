/** A filing and the cluster it is in. */
export type Assignment = readonly [id: string, cluster: string]

/** Two partitions of the same filings, and how many filings each pair of clusters shares. Pairs are never listed. */
export interface Contingency {
  readonly ids: readonly string[]
  /** The number of each filing's cluster. */
  readonly trueOf: Int32Array
  readonly foundOf: Int32Array
  readonly trueSizes: Int32Array
  readonly foundSizes: Int32Array
  /** Cells that are not empty: found cluster, true cluster, filings in both; those of a found cluster stand together. */
  readonly cells: {
    readonly found: Int32Array
    readonly true: Int32Array
    readonly count: Int32Array
  }
  /** The number of the found cluster of that name. */
  readonly foundNumber: ReadonlyMap<string, number>
  readonly indexOf: ReadonlyMap<string, number>
}

/** Ids that stand in only one of the two partitions, or twice in one: nothing can be measured. */
export class IdError extends Error {
  readonly id: string

  constructor(id: string, what: string) {
    super(`filing "${id}" ${what}`)
    this.id = id
  }
}

export function compareClusters(truth: Iterable<Assignment>, found: Iterable<Assignment>): Contingency {
  const indexOf = new Map<string, number>()
  const ids: string[] = []
  const trueNumber = new Map<string, number>()
  const trueOf: number[] = []
  for (const [id, cluster] of truth) {
    if (indexOf.has(id)) throw new IdError(id, 'stands twice in the truth')
    indexOf.set(id, ids.length)
    ids.push(id)
    trueOf.push(numberOf(cluster, trueNumber))
  }
  const foundNumber = new Map<string, number>()
  const foundOf = new Int32Array(ids.length).fill(-1)
  for (const [id, cluster] of found) {
    const index = indexOf.get(id)
    if (index === undefined) throw new IdError(id, 'is in the clusters but not in the truth')
    if (foundOf[index] !== -1) throw new IdError(id, 'stands twice in the clusters')
    foundOf[index] = numberOf(cluster, foundNumber)
  }
  const missing = foundOf.indexOf(-1)
  if (missing >= 0) throw new IdError(ids[missing]!, 'is in the truth but not in the clusters')
  return {
    ids,
    indexOf,
    foundNumber,
    ...tabulate(Int32Array.from(trueOf), foundOf, trueNumber.size, foundNumber.size),
  }
}

function numberOf(cluster: string, numbers: Map<string, number>): number {
  const known = numbers.get(cluster)
  if (known !== undefined) return known
  numbers.set(cluster, numbers.size)
  return numbers.size - 1
}

/** The table of two partitions given as cluster numbers. */
export function tabulate(trueOf: Int32Array, foundOf: Int32Array, trueCount: number, foundCount: number) {
  const trueSizes = sizesOf(trueOf, trueCount)
  const foundSizes = sizesOf(foundOf, foundCount)
  const ends = new Int32Array(foundCount)
  for (let cluster = 1; cluster < foundCount; cluster++)
    ends[cluster] = ends[cluster - 1]! + foundSizes[cluster - 1]!
  const members = new Int32Array(foundOf.length)
  for (let item = 0; item < foundOf.length; item++) members[ends[foundOf[item]!]!++] = item
  const [foundCells, trueCells, counts]: number[][] = [[], [], []]
  const seen = new Int32Array(trueCount)
  for (let cluster = 0, at = 0; cluster < foundCount; cluster++) {
    const first = at
    for (; at < ends[cluster]!; at++) seen[trueOf[members[at]!]!]!++
    for (let again = first; again < at; again++) {
      const series = trueOf[members[again]!]!
      if (seen[series] === 0) continue
      foundCells!.push(cluster)
      trueCells!.push(series)
      counts!.push(seen[series]!)
      seen[series] = 0
    }
  }
  return {
    trueOf,
    foundOf,
    trueSizes,
    foundSizes,
    cells: {
      found: Int32Array.from(foundCells!),
      true: Int32Array.from(trueCells!),
      count: Int32Array.from(counts!),
    },
  }
}

function sizesOf(clusters: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count)
  for (const cluster of clusters) sizes[cluster]!++
  return sizes
}
