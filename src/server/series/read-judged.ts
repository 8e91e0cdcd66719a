import type { Context } from '../context.ts'
import { seriesChips } from './show-proposals.ts'

export interface JudgedFiling {
  readonly filingId: string
  /** Where the filing is now. */
  readonly series: { readonly id: string; readonly number: number; readonly size: number } | null
}

export async function readJudged(context: Context, filingId: string): Promise<JudgedFiling> {
  const membership = await context.database
    .selectFrom('membership')
    .select('series_id')
    .where('filing_id', '=', filingId)
    .executeTakeFirst()
  if (!membership) return { filingId, series: null }
  const chips = await seriesChips(context, [membership.series_id])
  return { filingId, series: chips.get(membership.series_id) ?? null }
}
