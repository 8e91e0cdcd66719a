import { agglomerate } from './agglomerate.ts'
import { type ClusterModel, clusterModel } from './cluster-model.ts'
import { type TabledFiling, tableOfFilings } from './table-of-filings.ts'
import { valueShares } from './value-shares.ts'

/** Which filings come from one gang: for each filing, in the order given, the number of its cluster. */
export function clusterFilings(
  filings: readonly TabledFiling[],
  model: ClusterModel = clusterModel,
): Uint32Array {
  const order = filings.map((_, at) => at)
  order.sort((a, b) => filings[a]!.day - filings[b]!.day || (filings[a]!.id < filings[b]!.id ? -1 : 1))
  const table = tableOfFilings(order.map((at) => filings[at]!))
  const { of } = agglomerate(table, valueShares(table, model), model)
  const clusters = new Uint32Array(filings.length)
  order.forEach((filing, at) => {
    clusters[filing] = of[at]!
  })
  return clusters
}
