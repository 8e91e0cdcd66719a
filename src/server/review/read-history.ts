import { sql } from 'kysely'
import type { FilingDetail } from '#contract/console.ts'
import type { Context } from '../context.ts'

export type HistoryEntry = FilingDetail['history'][number]

/** Every act on a filing or a series, oldest first, with officers and series named. */
export async function readHistory(
  context: Context,
  of: { readonly filingId: string } | { readonly seriesId: string },
): Promise<HistoryEntry[]> {
  const [column, id] =
    'filingId' in of ? (['e.filing_id', of.filingId] as const) : (['e.series_id', of.seriesId] as const)
  const rows = await context.database
    .selectFrom('event as e')
    .leftJoin('officer as o', 'o.id', 'e.officer_id')
    .leftJoin('officer as to', (join) => join.on(({ eb, ref }) => eb(ref('to.id'), '=', assignee)))
    .leftJoin('series as s', 's.id', 'e.series_id')
    .leftJoin('filing as f', 'f.id', 'e.filing_id')
    .select([
      'e.id',
      'e.kind',
      'e.actor',
      'o.name as officer',
      'e.at',
      'e.reason',
      'e.details',
      'to.name as to',
      's.number as series',
      'f.reference',
    ])
    .where(column, '=', id)
    .orderBy('e.id')
    .execute()
  return rows.map(({ to, series, reference, details, at, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    details: {
      ...details,
      ...(to !== null && { to }),
      ...(series !== null && { series }),
      ...('seriesId' in of && reference !== null && { reference }),
    },
  }))
}

const assignee = sql<string>`nullif(e.details ->> 'to', '')::uuid`
