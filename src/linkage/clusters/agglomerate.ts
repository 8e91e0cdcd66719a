import { type ClusterGraph, contract, singletons } from './cluster-graph.ts'
import type { ClusterModel } from './cluster-model.ts'
import { byOffence } from './company.ts'
import type { FilingTable } from './filing-table.ts'
import { mergeScorer } from './merge-score.ts'
import { hubFrom } from './value-shares.ts'

/** Clusters compared for one value that many cite: so many before and after in the order, and the largest. */
const window = 6
const largest = 4

/** Nats asked for in the first rounds, so that what is plain is settled before what is less so. */
const easing = [7, 5, 3.5]
const mostRounds = 60

export interface Partition {
  /** The cluster of each filing, below `clusters`. */
  readonly of: Uint32Array
  readonly graph: ClusterGraph
}

/**
 * Groups filings by merging, best first, the clusters that are better explained as one gang than as two that met.
 * Rounds: every cluster names its best partner; those that name each other merge, and small ones join a partner that
 * stays. A value cited by many is compared along an order (offence, day), never pair by pair.
 */
export function agglomerate(table: FilingTable, shares: Float32Array, model: ClusterModel): Partition {
  const order = byOffence(table)
  let graph = singletons(table, order)
  const of = new Uint32Array(table.filings)
  order.forEach((filing, cluster) => {
    of[filing] = cluster
  })
  let kept: Kept | undefined
  for (let round = 0; round < mostRounds; round++) {
    const asked = Math.max(model.merge, easing[Math.floor(round / 2)] ?? 0)
    const best = bestPartners(graph, shares, model, model.merge, kept)
    const { into, count } = merges(graph, best, asked)
    if (count === graph.clusters) {
      // Nothing left near what changed: one look at everything, and it is the end if that finds nothing either.
      if (!kept && asked <= model.merge) break
      kept = asked <= model.merge ? undefined : { best, isStale: new Uint8Array(count) }
      continue
    }
    graph = contract(graph, into, count)
    kept = keptBy(best, into, count)
    for (let filing = 0; filing < of.length; filing++) of[filing] = into[of[filing]!]!
  }
  return { of, graph }
}

export interface Partners {
  /** The best partner of each cluster, or the cluster itself. */
  readonly partner: Uint32Array
  readonly nats: Float64Array
  readonly agreeing: Uint8Array
}

/** What a round leaves for the next: partners found, and the clusters that must look again, themselves changed or left. */
interface Kept {
  readonly best: Partners
  readonly isStale: Uint8Array
}

function keptBy(best: Partners, into: Uint32Array, count: number): Kept {
  const members = new Uint32Array(count)
  for (const cluster of into) members[cluster]!++
  const partner = new Uint32Array(count)
  const nats = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const agreeing = new Uint8Array(count)
  const isStale = new Uint8Array(count)
  for (let cluster = 0; cluster < count; cluster++) partner[cluster] = cluster
  into.forEach((cluster, before) => {
    const other = into[best.partner[before]!]!
    if (members[cluster]! > 1 || members[other]! > 1) isStale[cluster] = 1
    else {
      partner[cluster] = other
      nats[cluster] = best.nats[before]!
      agreeing[cluster] = best.agreeing[before]!
    }
  })
  return { best: { partner, nats, agreeing }, isStale }
}

/** `kept`: what an earlier round found, so that only stale clusters look again, and whoever is near them. */
export function bestPartners(
  graph: ClusterGraph,
  shares: Float32Array,
  model: ClusterModel,
  asked: number,
  kept?: Kept,
): Partners {
  const { clusters, starts, values, firstFamily, hash } = graph
  const posted = clustersByValue(graph, shares)
  const score = mergeScorer(graph, shares, model)
  const { partner, nats, agreeing } = kept?.best ?? noPartners(clusters)
  const isStale = kept?.isStale
  const seen = new Uint32Array(clusters).fill(0xffffffff)
  const consider = (a: number, b: number) => {
    if (a === b || seen[b] === a) return
    seen[b] = a
    const scored = score(a, b)
    if (scored.nats < asked) return
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const now = partner[one]!
      const isBetter =
        scored.nats > nats[one]! ||
        (scored.nats === nats[one]! &&
          (hash[other]! < hash[now]! || (hash[other] === hash[now] && other < now)))
      if (!isBetter) continue
      nats[one] = scored.nats
      partner[one] = other
      agreeing[one] = scored.agreeing
    }
  }
  // A pair is compared once, from whichever side comes first or alone has to look.
  const isMine = (cluster: number, other: number) =>
    other > cluster || (isStale !== undefined && isStale[other] === 0)
  for (let cluster = 0; cluster < clusters; cluster++) {
    if (isStale && isStale[cluster] === 0) continue
    for (let place = starts[cluster]!; place < starts[cluster + 1]!; place++) {
      const value = values[place]!
      if (value >= firstFamily) break
      if (shares[value]! >= hubFrom) continue
      const from = posted.starts[value]!
      const to = posted.starts[value + 1]!
      const isLong = to - from > 2 * window
      const here = isLong ? placeOf(posted.list, cluster, from, to) : from
      const first = isLong ? Math.max(from, here - window) : from
      const last = isLong ? Math.min(to - 1, here + window) : to - 1
      for (let at = first; at <= last; at++)
        if (isMine(cluster, posted.list[at]!)) consider(cluster, posted.list[at]!)
      if (!isLong) continue
      for (const big of posted.largest.get(value) ?? []) consider(cluster, big)
    }
  }
  return { partner, nats, agreeing }
}

function noPartners(clusters: number): Partners {
  const partner = new Uint32Array(clusters)
  for (let cluster = 0; cluster < clusters; cluster++) partner[cluster] = cluster
  return {
    partner,
    nats: new Float64Array(clusters).fill(Number.NEGATIVE_INFINITY),
    agreeing: new Uint8Array(clusters),
  }
}

function placeOf(list: Uint32Array, cluster: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < cluster) low = middle + 1
    else high = middle
  }
  return low
}

function clustersByValue(
  { clusters, starts, values, firstFamily, size }: ClusterGraph,
  shares: Float32Array,
) {
  const from = new Uint32Array(firstFamily + 1)
  for (const value of values) if (value < firstFamily && shares[value]! < hubFrom) from[value + 1]!++
  for (let value = 0; value < firstFamily; value++) from[value + 1]! += from[value]!
  const at = from.slice(0, firstFamily)
  const list = new Uint32Array(from[firstFamily]!)
  for (let cluster = 0; cluster < clusters; cluster++)
    for (let place = starts[cluster]!; place < starts[cluster + 1]!; place++) {
      const value = values[place]!
      if (value >= firstFamily) break
      if (shares[value]! < hubFrom) list[at[value]!++] = cluster
    }
  const big = new Map<number, readonly number[]>()
  for (let value = 0; value < firstFamily; value++) {
    if (from[value + 1]! - from[value]! <= 2 * window) continue
    const kept: number[] = []
    for (let place = from[value]!; place < from[value + 1]!; place++) {
      const cluster = list[place]!
      if (kept.length === largest && size[cluster]! <= size[kept.at(-1)!]!) continue
      kept.push(cluster)
      kept.sort((a, b) => size[b]! - size[a]! || a - b)
      if (kept.length > largest) kept.pop()
    }
    big.set(value, kept)
  }
  return { starts: from, list, largest: big }
}

/** Which clusters merge: those that name each other; then small ones that name one that stays. */
function merges({ clusters, size }: ClusterGraph, best: Partners, asked: number) {
  const partner = best.partner.map((other, cluster) => (best.nats[cluster]! >= asked ? other : cluster))
  const root = new Uint32Array(clusters)
  const moves = new Uint8Array(clusters)
  for (let cluster = 0; cluster < clusters; cluster++) root[cluster] = cluster
  for (let cluster = 0; cluster < clusters; cluster++) {
    const other = partner[cluster]!
    if (other <= cluster || partner[other] !== cluster) continue
    const [stays, goes] = size[other]! > size[cluster]! ? [other, cluster] : [cluster, other]
    root[goes] = stays
    moves[goes] = 1
    moves[stays] = 2
  }
  const isSmall = (cluster: number) => {
    const other = partner[cluster]!
    if (other === cluster || moves[cluster] !== 0) return false
    return size[cluster] === 1 || size[cluster]! * 3 <= size[other]!
  }
  for (let cluster = 0; cluster < clusters; cluster++) {
    const other = partner[cluster]!
    // Only what does not move itself, so that no chain forms that nobody looked at.
    if (isSmall(cluster) && moves[other] !== 1 && !isSmall(other)) root[cluster] = other
  }
  const into = new Uint32Array(clusters)
  let count = 0
  for (let cluster = 0; cluster < clusters; cluster++) if (root[cluster] === cluster) into[cluster] = count++
  for (let cluster = 0; cluster < clusters; cluster++)
    if (root[cluster] !== cluster) {
      let up = root[cluster]!
      while (root[up] !== up) up = root[up]!
      into[cluster] = into[up]!
    }
  return { into, count }
}
