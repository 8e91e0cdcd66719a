import { sql } from 'kysely'
import type { SeriesMember } from '#contract/series.ts'
import type { Explanation, IdentifierKind } from '#linkage'
import type { Context } from '../context.ts'
import { keyOf } from '../linking/value-statistics.ts'
import { cutPage, type Keyset, keysetPage } from '../platform/database/keyset.ts'
import { readFilingRows } from '../review/filing-rows.ts'
import { shownExplanation } from './shown-explanation.ts'

export const memberPageSize = 50

const latestSentFirst: Keyset = {
  keys: [
    { column: sql`f.submitted_at`, type: 'instant' },
    { column: sql`f.id`, type: 'id' },
  ],
  direction: 'desc',
}

/** Members of a series, a page at a time. Only the page's filings are opened. */
export async function readMembers(
  context: Context,
  seriesId: string,
  after: string | undefined,
): Promise<{ members: SeriesMember[]; next: string | null }> {
  const { rows, next } = cutPage(await membershipsOf(context, seriesId, after).execute(), memberPageSize)
  const ids = rows.map(({ filing_id }) => filing_id)
  const [filings, cites] = await Promise.all([readFilingRows(context, ids), readCites(context, ids)])
  const rowOf = new Map(rows.map((row) => [row.filing_id, row]))
  return {
    members: filings.map((filing) => {
      const { since, decided_by, officer, explanation } = rowOf.get(filing.id)!
      return {
        ...filing,
        joined: since.toISOString(),
        decidedBy: decided_by,
        officer,
        explanation: explanation ? shownExplanation(explanation as Explanation) : null,
        cites: [...(cites.get(filing.id) ?? [])],
      }
    }),
    next,
  }
}

/**
 * Reads the members with their day first, then their order: walked the other way, by the day of every filing there is,
 * a series that stopped long ago would take as long as all that came since.
 */
export function membershipsOf({ database }: Context, seriesId: string, after: string | undefined) {
  const page = keysetPage(latestSentFirst, after)
  return database
    .with(
      (cte) => cte('member').materialized(),
      (cte) =>
        cte
          .selectFrom('membership')
          .innerJoin('filing', 'filing.id', 'membership.filing_id')
          .select(['filing.id', 'filing.submitted_at'])
          .where('membership.series_id', '=', seriesId),
    )
    .with(
      (cte) => cte('page').materialized(),
      (cte) =>
        cte
          .selectFrom('member as f')
          .select(['f.id', page.position.as('position')])
          .where(page.where)
          .orderBy(page.orderBy)
          .limit(memberPageSize + 1),
    )
    .selectFrom('page')
    .innerJoin('membership as m', 'm.filing_id', 'page.id')
    .innerJoin('filing as f', 'f.id', 'page.id')
    .leftJoin('officer as o', 'o.id', 'm.officer_id')
    .select(['m.filing_id', 'm.since', 'm.decided_by', 'o.name as officer', 'm.explanation', 'page.position'])
    .orderBy(page.orderBy)
}

async function readCites(
  { database }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database
    .selectFrom('sighting')
    .select(['filing_id', 'kind', 'value'])
    .where('filing_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('filing_id')
    .orderBy('kind')
    .orderBy('value')
    .execute()
  const cites = new Map<string, string[]>()
  for (const { filing_id, kind, value } of rows)
    cites.set(filing_id, [...(cites.get(filing_id) ?? []), keyOf({ kind: kind as IdentifierKind, value })])
  return cites
}
