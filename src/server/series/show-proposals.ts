import type { z } from 'zod'
import type { consoleOperations } from '#contract/console.ts'
import type { Explanation } from '#linkage'
import type { Context } from '../context.ts'
import { readFilingRows, seriesSizes } from '../review/filing-rows.ts'
import { seriesFigures } from './series-figures.ts'
import { shownExplanation } from './shown-explanation.ts'

export type ShownProposal = z.input<(typeof consoleOperations)['listProposals']['ok']>['proposals'][number]

export interface ProposalRow {
  readonly id: string
  readonly filing_id: string
  readonly series_id: string | null
  readonly other_filing_id: string | null
  readonly explanation: unknown
  readonly created_at: Date
}
export const proposalColumns = [
  'id',
  'filing_id',
  'series_id',
  'other_filing_id',
  'explanation',
  'created_at',
] as const

/** Proposals as they are judged, in the order given: what is compared with what, and why. */
export async function showProposals(
  context: Context,
  proposals: readonly ProposalRow[],
): Promise<ShownProposal[]> {
  const filings = await readFilingRows(context, [
    ...new Set(
      proposals.flatMap(({ filing_id, other_filing_id }) => [filing_id, other_filing_id ?? []].flat()),
    ),
  ])
  const filingOf = new Map(
    filings.map(({ id, reference, type, headline }) => [id, { id, reference, type, headline }]),
  )
  const homeOf = new Map(filings.map(({ id, series }) => [id, series?.id]))
  const series = await seriesChips(
    context,
    proposals.flatMap(({ series_id }) => series_id ?? []),
  )
  const acrossOf = ({ filing_id, series_id }: ProposalRow) => {
    const from = homeOf.get(filing_id)
    return from && series_id && from !== series_id ? { from, to: series_id } : undefined
  }
  const figures = await seriesFigures(
    context.database,
    proposals.flatMap((proposal) => Object.values(acrossOf(proposal) ?? {})),
  )
  return proposals.flatMap((proposal) => {
    const filing = filingOf.get(proposal.filing_id)
    const other = filingOf.get(proposal.other_filing_id ?? '')
    const chip = series.get(proposal.series_id ?? '')
    const target = chip
      ? ({ kind: 'series', series: chip } as const)
      : other && ({ kind: 'filing', ...other } as const)
    if (!filing || !target) return []
    const across = acrossOf(proposal)
    return {
      id: proposal.id,
      filing,
      target,
      explanation: shownExplanation(proposal.explanation as Explanation),
      createdAt: proposal.created_at.toISOString(),
      across: across ? { from: figures.get(across.from)!, to: figures.get(across.to)! } : null,
    }
  })
}

/** Number and size of series. */
export async function seriesChips(context: Context, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; number: number; size: number }>()
  const [rows, sizes] = await Promise.all([
    context.database
      .selectFrom('series')
      .select(['id', 'number'])
      .where('id', 'in', [...new Set(ids)])
      .execute(),
    seriesSizes(context.database, ids),
  ])
  return new Map(rows.map(({ id, number }) => [id, { id, number, size: sizes.get(id) ?? 0 }]))
}
