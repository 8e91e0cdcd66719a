import { evidenceClasses } from './cluster-model.ts'
import type { FilingTable } from './filing-table.ts'

/**
 * Groups of filings and what they cite. The offences told are values too, behind all others (`firstFamily`): one list a
 * group says everything about it.
 */
export interface ClusterGraph {
  readonly clusters: number
  readonly size: Uint32Array
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly hash: Uint32Array
  /** Values of cluster c, ascending, and how many of its filings cite each. */
  readonly starts: Uint32Array
  readonly values: Uint32Array
  readonly counts: Uint32Array
  readonly valueClass: Uint8Array
  readonly firstFamily: number
  /** Sums of counts and of count × (count − 1) by class, for clusters with long lists. */
  readonly sums: ReadonlyMap<number, Float64Array>
}

/** The class number of an offence. */
const familyClass = evidenceClasses.length
const longList = 48
const countBits = 2 ** 24

/** Every filing alone. `order`: which filing is cluster 0, 1, … */
export function singletons(table: FilingTable, order: Uint32Array): ClusterGraph {
  const { filings, families } = table
  const known = table.valueClass.length
  const valueClass = new Uint8Array(known + families).fill(familyClass)
  valueClass.set(table.valueClass)
  const starts = new Uint32Array(filings + 1)
  const values = new Uint32Array(table.values.length + filings)
  const day = new Int32Array(filings)
  const hash = new Uint32Array(filings)
  let at = 0
  order.forEach((filing, cluster) => {
    day[cluster] = table.day[filing]!
    hash[cluster] = table.hash[filing]!
    for (let place = table.starts[filing]!; place < table.starts[filing + 1]!; place++)
      values[at++] = table.values[place]!
    values[at++] = known + table.family[filing]!
    starts[cluster + 1] = at
  })
  return {
    clusters: filings,
    size: new Uint32Array(filings).fill(1),
    firstDay: day,
    lastDay: day,
    hash,
    starts,
    values,
    counts: new Uint32Array(values.length).fill(1),
    valueClass,
    firstFamily: known,
    sums: new Map(),
  }
}

/** The same graph once clusters are put together: `into[c]` is the number cluster c gets, below `count`. */
export function contract(graph: ClusterGraph, into: Uint32Array, count: number): ClusterGraph {
  const members = membersOf(into, count)
  const size = new Uint32Array(count)
  const firstDay = new Int32Array(count)
  const lastDay = new Int32Array(count)
  const hash = new Uint32Array(count)
  const starts = new Uint32Array(count + 1)
  const values = new Uint32Array(graph.values.length)
  const counts = new Uint32Array(graph.values.length)
  const sums = new Map<number, Float64Array>()
  let at = 0
  for (let cluster = 0; cluster < count; cluster++) {
    const from = members.starts[cluster]!
    const to = members.starts[cluster + 1]!
    const first = members.list[from]!
    size[cluster] = graph.size[first]!
    firstDay[cluster] = graph.firstDay[first]!
    lastDay[cluster] = graph.lastDay[first]!
    hash[cluster] = graph.hash[first]!
    const begin = at
    if (to - from === 1) {
      for (let place = graph.starts[first]!; place < graph.starts[first + 1]!; place++, at++) {
        values[at] = graph.values[place]!
        counts[at] = graph.counts[place]!
      }
    } else {
      let length = 0
      for (let m = from; m < to; m++)
        length += graph.starts[members.list[m]! + 1]! - graph.starts[members.list[m]!]!
      const pairs = new Float64Array(length)
      let filled = 0
      for (let m = from; m < to; m++) {
        const member = members.list[m]!
        if (m > from) {
          size[cluster]! += graph.size[member]!
          firstDay[cluster] = Math.min(firstDay[cluster]!, graph.firstDay[member]!)
          lastDay[cluster] = Math.max(lastDay[cluster]!, graph.lastDay[member]!)
          hash[cluster] = Math.min(hash[cluster]!, graph.hash[member]!)
        }
        for (let place = graph.starts[member]!; place < graph.starts[member + 1]!; place++)
          pairs[filled++] = graph.values[place]! * countBits + graph.counts[place]!
      }
      pairs.sort()
      for (const pair of pairs) {
        const value = Math.floor(pair / countBits)
        const cited = pair - value * countBits
        if (at > begin && values[at - 1] === value) counts[at - 1]! += cited
        else {
          values[at] = value
          counts[at++] = cited
        }
      }
    }
    starts[cluster + 1] = at
    if (at - begin > longList) sums.set(cluster, sumsOf(graph.valueClass, values, counts, begin, at))
  }
  return {
    ...graph,
    clusters: count,
    size,
    firstDay,
    lastDay,
    hash,
    starts,
    values: values.slice(0, at),
    counts: counts.slice(0, at),
    sums,
  }
}

function membersOf(into: Uint32Array, count: number) {
  const starts = new Uint32Array(count + 1)
  for (const cluster of into) starts[cluster + 1]!++
  for (let cluster = 0; cluster < count; cluster++) starts[cluster + 1]! += starts[cluster]!
  const at = starts.slice(0, count)
  const list = new Uint32Array(into.length)
  into.forEach((cluster, member) => {
    list[at[cluster]!++] = member
  })
  return { starts, list }
}

const classes = evidenceClasses.length

/** Sums of counts, then of count × (count − 1), by class. */
export function sumsOf(
  valueClass: Uint8Array,
  values: Uint32Array,
  counts: Uint32Array,
  from: number,
  to: number,
  sums: Float64Array = new Float64Array(2 * classes),
): Float64Array {
  for (let place = from; place < to; place++) {
    const of = valueClass[values[place]!]!
    if (of === familyClass) break
    const count = counts[place]!
    sums[of]! += count
    sums[classes + of]! += count * (count - 1)
  }
  return sums
}
