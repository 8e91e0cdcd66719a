import { sql } from 'kysely'
import type { SeriesDetail } from '#contract/series.ts'
import type { Context } from '../context.ts'
import { seriesFigures } from './series-figures.ts'

/** Series that officers ask to compare with this one, the latest first. */
export async function readMergeProposals(
  { database }: Context,
  seriesId: string,
): Promise<SeriesDetail['mergeProposals']> {
  const { rows } = await sql<{
    other_id: string
    filing_id: string
    reference: string
    officer: string | null
    reason: string | null
    at: Date
  }>`
    select asked.other_id, asked.filing_id, filing.reference, officer.name as officer, told.reason, told.at
    from (
      select proposal.filing_id, proposal.series_id as target_id, membership.series_id as other_id
      from proposal join membership on membership.filing_id = proposal.filing_id
      where proposal.series_id = ${seriesId} and proposal.status = 'merge_proposed'
      union all
      select proposal.filing_id, proposal.series_id, proposal.series_id
      from proposal join membership on membership.filing_id = proposal.filing_id
      where membership.series_id = ${seriesId} and proposal.status = 'merge_proposed'
    ) asked
    join filing on filing.id = asked.filing_id
    cross join lateral (
      select officer_id, reason, at from event
      where event.filing_id = asked.filing_id and kind = 'merge_proposed' and event.series_id = asked.target_id
      order by id desc limit 1
    ) told
    left join officer on officer.id = told.officer_id
    order by told.at desc, asked.filing_id`.execute(database)
  const figures = await seriesFigures(
    database,
    rows.map(({ other_id }) => other_id),
  )
  return rows.map(({ other_id, filing_id, reference, officer, reason, at }) => ({
    series: figures.get(other_id)!,
    filing: { id: filing_id, reference },
    officer,
    reason,
    at: at.toISOString(),
  }))
}
