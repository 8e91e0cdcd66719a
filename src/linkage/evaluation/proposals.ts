import { type Contingency, IdError, tabulate } from './contingency.ts'
import { measure } from './metrics.ts'

/** A filing that may belong with another filing, or with a found cluster. */
export interface Proposal {
  readonly id: string
  readonly to: { readonly filing: string } | { readonly cluster: string }
}

export interface ProposalMetrics {
  readonly count: number
  readonly perFiling: number
  /** Of those proposed, the share that ties a filing to its own series. */
  readonly right: number
  /** Recall over pairs once a human has accepted every right proposal and refused the others. */
  readonly recallWithAttached: number
}

/** What the proposals beside the found clusters are worth. One to a cluster is right when most of the cluster is the series. */
export function measureProposals(table: Contingency, proposals: Iterable<Proposal>): ProposalMetrics {
  const { trueOf, foundOf, foundSizes, trueSizes, ids } = table
  const mostly = mainSeries(table)
  const joined = Int32Array.from(foundSizes.keys())
  const rootOf = (cluster: number): number => {
    let root = cluster
    while (joined[root] !== root) {
      joined[root] = joined[joined[root]!]!
      root = joined[root]!
    }
    return root
  }
  let [count, right] = [0, 0]
  for (const { id, to } of proposals) {
    const from = lookUp(table.indexOf, id, 'is proposed but not in the truth')
    let cluster: number
    let series: number
    if ('filing' in to) {
      const other = lookUp(table.indexOf, to.filing, 'is proposed but not in the truth')
      cluster = foundOf[other]!
      series = trueOf[other]!
    } else {
      cluster = lookUp(table.foundNumber, to.cluster, 'names a cluster that is not in the clusters')
      series = mostly[cluster]!
    }
    count++
    if (series !== trueOf[from]) continue
    right++
    joined[rootOf(foundOf[from]!)] = rootOf(cluster)
  }
  const after = foundOf.map((cluster) => rootOf(cluster))
  const reached = measure({ ...table, ...tabulate(trueOf, after, trueSizes.length, foundSizes.length) })
  return {
    count,
    perFiling: ids.length === 0 ? 0 : count / ids.length,
    right: count === 0 ? 1 : right / count,
    recallWithAttached: reached.pairwise.recall,
  }
}

function lookUp(numbers: ReadonlyMap<string, number>, name: string, otherwise: string): number {
  const number = numbers.get(name)
  if (number === undefined) throw new IdError(name, otherwise)
  return number
}

function mainSeries({ cells, foundSizes }: Contingency): Int32Array {
  const mostly = new Int32Array(foundSizes.length)
  const most = new Int32Array(foundSizes.length)
  for (let cell = 0; cell < cells.count.length; cell++) {
    const found = cells.found[cell]!
    if (cells.count[cell]! <= most[found]!) continue
    most[found] = cells.count[cell]!
    mostly[found] = cells.true[cell]!
  }
  return mostly
}
