import { agglomerate } from './agglomerate.ts'
import { type Blocks, blocksOf, forEachCandidate } from './blocking.ts'
import { type Cut, chooseCut, valleyOf } from './choose-cut.ts'
import { type Comparator, comparators } from './compare-records.ts'
import { type Lesson, learnRates } from './learn-rates.ts'
import { expertRates, type Rates, shareOfMatches, strangerRates } from './level-rates.ts'
import { LinkList, type Links } from './link-list.ts'
import type { RecordModel } from './record-model.ts'
import { type Records, type RecordTable, tableOfRecords } from './record-table.ts'
import { type PairScorer, pairScorer } from './score-pairs.ts'

/** Links below this are not kept: no merge starts from one. */
const weakest = -2
/** Merges are tried down to this, so that the cut can be chosen among them. */
const lastMerge = -3
/** A pair in one cluster with less speaks against it. */
const contradicting = -10

/** The histogram of pairs goes so many bits either way. */
const widest = 100

export interface LinkedRecords {
  /** The cluster of each record in the order given: the id of the cluster’s first record in an order of its own. */
  readonly clusters: readonly string[]
  readonly report: LinkReport
  readonly details: LinkDetails
}

/** What was found and chosen, for whoever runs it. */
export interface LinkReport {
  readonly records: number
  readonly clusters: number
  readonly rules: readonly Blocks[]
  readonly candidates: number
  /** The share of all pairs thought to be of one thing, before any is looked at. */
  readonly share: number
  readonly lessons: readonly Lesson[]
  readonly cut: Cut
  readonly valley: number | undefined
  /** Pairs within clusters, among those looked up, that speak against them. */
  readonly contradictions: number
}

/** What explanations are made from. */
export interface LinkDetails {
  readonly table: RecordTable
  readonly comparators: readonly Comparator[]
  readonly scorer: PairScorer
  readonly prior: number
  readonly links: Links
  readonly of: Int32Array
  readonly m: Rates
  readonly u: Rates
}

/**
 * Which records are of one thing? Weighed as a model says, learned from the records alone; no truth is ever read. The
 * same records give the same clusters in any order.
 */
export function linkRecords(records: Records, model: RecordModel): LinkedRecords {
  const table = tableOfRecords(records, model)
  const compared = comparators(table, model)
  const rules = model.blocking.map((rule) => blocksOf(table, rule))
  const certain = model.certain.rules.map((keys) => blocksOf(table, { keys, pairsPerRecord: 1000 }))
  const expert = expertRates(compared)
  const share = shareOfMatches(table, certain, model.certain.recall)
  const u = strangerRates(table, compared, expert, share, model.seed)
  const { m, lessons } = learnRates(compared, rules, u, expert, model.seed)
  const scorer = pairScorer(compared, m, u, model.groups)
  const prior = Math.log2(share / (1 - share))
  const { links, candidates, histogram, against } = scoreCandidates(rules, scorer, prior)
  const bitsOf = (a: number, b: number): number => scorer.bits(a, b) + prior
  const { of: loosest, merges } = agglomerate(table.size, links, bitsOf, lastMerge)
  const cut = chooseCut(merges, links, loosest)
  const of = clustersAfter(table.size, merges.slice(0, cut.merges))
  const clusters = new Array<string>(table.size)
  for (let record = 0; record < table.size; record++) clusters[table.given[record]!] = table.ids[of[record]!]!
  let contradictions = 0
  for (let at = 0; at < against.a.length; at++)
    if (of[against.a[at]!] === of[against.b[at]!]) contradictions++
  return {
    clusters,
    report: {
      records: table.size,
      clusters: of.reduce((count, cluster, record) => count + (cluster === record ? 1 : 0), 0),
      rules,
      candidates,
      share,
      lessons,
      cut,
      valley: valleyOf(histogram, -widest),
      contradictions,
    },
    details: { table, comparators: compared, scorer, prior, links, of, m, u },
  }
}

function scoreCandidates(rules: readonly Blocks[], scorer: PairScorer, prior: number) {
  const links = new LinkList()
  const against = new LinkList()
  const histogram = new Uint32Array(2 * widest)
  let candidates = 0
  forEachCandidate(rules, (a, b) => {
    candidates++
    const bits = scorer.bits(a, b) + prior
    if (bits >= weakest) links.add(a, b, bits)
    else if (bits < contradicting) against.add(a, b, bits)
    histogram[Math.max(0, Math.min(2 * widest - 1, Math.floor(bits) + widest))]!++
  })
  return { links: links.taken(), against: against.taken(), histogram, candidates }
}

/** Each record’s cluster, named by its first record. */
function clustersAfter(size: number, merges: readonly { kept: number; gone: number }[]): Int32Array {
  const up = new Int32Array(size).map((_, record) => record)
  const rootOf = (record: number): number => {
    let root = record
    while (up[root] !== root) {
      up[root] = up[up[root]!]!
      root = up[root]!
    }
    return root
  }
  for (const { kept, gone } of merges) {
    const [one, other] = [rootOf(kept), rootOf(gone)]
    up[Math.max(one, other)] = Math.min(one, other)
  }
  return up.map((_, record) => rootOf(record))
}
