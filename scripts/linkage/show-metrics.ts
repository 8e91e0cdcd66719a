import type { Metrics, Row, Score } from '../../src/linkage/evaluation/metrics.ts'
import type { ProposalMetrics } from '../../src/linkage/evaluation/proposals.ts'

export interface Evaluation {
  readonly all: Metrics
  readonly bySize: readonly Row[]
  readonly byFamily: readonly Row[]
  readonly proposals: ProposalMetrics | undefined
}

export function showEvaluation({ all, bySize, byFamily, proposals }: Evaluation): string {
  const lines = [
    `${all.filings} filings, ${all.trueClusters} series, ${all.foundClusters} clusters found`,
    '',
    row('', ['filings', 'pairs P', 'R', 'F1', 'B³ P', 'R', 'F1']),
    row('all', cells(all.filings, all.pairwise, all.bCubed)),
    ...bySize.map(({ name, filings, pairwise, bCubed }) =>
      row(`size ${name}`, cells(filings, pairwise, bCubed)),
    ),
    ...byFamily.map(({ name, filings, pairwise, bCubed }) => row(name, cells(filings, pairwise, bCubed))),
    '',
    `exact clusters        P ${figure(all.exact.precision)} R ${figure(all.exact.recall)} F1 ${figure(all.exact.f1)}`,
    `largest cluster       ${all.largest.size}, purity ${figure(all.largest.purity)}`,
    `above 200, purity < .9  ${all.impureAbove200}`,
    `clusters of several series  ${all.overMerged}`,
    `series in several clusters  ${all.split}`,
  ]
  if (proposals)
    lines.push(
      `proposals             ${proposals.count}, ${figure(proposals.perFiling)} a filing, right ${figure(proposals.right)}`,
      `recall with right ones accepted  ${figure(proposals.recallWithAttached)}`,
    )
  return `${lines.join('\n')}\n`
}

const figure = (value: number): string => value.toFixed(3)

const cells = (filings: number, pairwise: Score, bCubed: Score): string[] => [
  String(filings),
  ...[pairwise, bCubed].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(figure)),
]

const row = (name: string, values: readonly string[]): string =>
  name.padEnd(18) + values.map((value) => value.padStart(9)).join('')
