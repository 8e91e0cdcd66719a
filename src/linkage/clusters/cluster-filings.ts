import { agglomerate } from './agglomerate.ts'
import { type ClusterModel, clusterModel } from './cluster-model.ts'
import { type TabledFiling, type TabledFilings, tableBuilder } from './table-of-filings.ts'
import { valueShares } from './value-shares.ts'

/** Which filings come from one gang: for each filing, in the order given, the number of its cluster. */
export function clusterFilings(filings: Iterable<TabledFiling>, model?: ClusterModel): Uint32Array {
  const builder = tableBuilder()
  for (const filing of filings) builder.add(filing)
  return clusterTable(builder.finish(), model)
}

/** The same for filings that streamed by. */
export function clusterTable(
  { table, order }: TabledFilings,
  model: ClusterModel = clusterModel,
): Uint32Array {
  const { of } = agglomerate(table, valueShares(table, model), model)
  const clusters = new Uint32Array(order.length)
  order.forEach((filing, row) => {
    clusters[filing] = of[row]!
  })
  return clusters
}
