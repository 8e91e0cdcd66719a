import { sql } from 'kysely'
import type { FilingDetail } from '#contract/filing.ts'
import type { Context } from '../context.ts'
import { cutPage, type Keyset, keysetPage } from '../platform/database/keyset.ts'

export type HistoryEntry = FilingDetail['history'][number]

const historyPageSize = 50

const latestFirst: Keyset = { keys: [{ column: sql`e.id`, type: 'rank' }], direction: 'desc' }

/** Every act on a filing, oldest first, with officers and series named. */
export async function readHistory(context: Context, filingId: string): Promise<HistoryEntry[]> {
  const rows = await acts(context).where('e.filing_id', '=', filingId).orderBy('e.id').execute()
  return rows.map(({ reference: _, ...row }) => showAct(row))
}

/** Every act on a series, latest first, a page at a time, with officers and filings named. */
export async function readSeriesHistory(
  context: Context,
  seriesId: string,
  after: string | undefined,
): Promise<{ history: HistoryEntry[]; next: string | null }> {
  const page = keysetPage(latestFirst, after)
  const found = await acts(context)
    .select(page.position.as('position'))
    .where('e.series_id', '=', seriesId)
    .where(page.where)
    .orderBy(page.orderBy)
    .limit(historyPageSize + 1)
    .execute()
  const { rows, next } = cutPage(found, historyPageSize)
  return { history: rows.map(({ position: _, ...row }) => showAct(row)), next }
}

const acts = ({ database }: Context) =>
  database
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

const assignee = sql<string>`nullif(e.details ->> 'to', '')::uuid`

type Act = Omit<HistoryEntry, 'at'> & {
  readonly at: Date
  readonly to: string | null
  readonly series: number | null
  readonly reference?: string | null
}

const showAct = ({ to, series, reference, details, at, ...entry }: Act): HistoryEntry => ({
  ...entry,
  at: at.toISOString(),
  details: {
    ...details,
    ...(to !== null && { to }),
    ...(series !== null && { series }),
    ...(reference && { reference }),
  },
})
