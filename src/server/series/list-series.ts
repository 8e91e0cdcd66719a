import { type Kysely, type SqlBool, sql } from 'kysely'
import type { SeriesDetail } from '#contract/series.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import { cutPage, type Keyset, keysetPage } from '../platform/database/keyset.ts'
import type { Database } from '../platform/database/tables.ts'

const seriesPageSize = 40

export type SeriesRow = Pick<
  SeriesDetail,
  | 'id'
  | 'number'
  | 'name'
  | 'size'
  | 'complaints'
  | 'lossCents'
  | 'firstDay'
  | 'lastDay'
  | 'departements'
  | 'types'
  | 'lastArrival'
  | 'proposals'
>

const movedLastFirst: Keyset = {
  keys: [
    { column: sql`s.moved_at`, type: 'instant' },
    { column: sql`s.id`, type: 'id' },
  ],
  direction: 'desc',
}

/** Series, those that received a filing last first. */
export async function listSeries(
  context: Context,
  query: { readonly type?: OffenceType | undefined; readonly after?: string | undefined },
): Promise<{ series: SeriesRow[]; next: string | null }> {
  const page = keysetPage(movedLastFirst, query.after)
  const holds = query.type === undefined ? hasMembers : tellsOf(query.type)
  const found = await context.database
    .selectFrom('series as s')
    .select(['s.id', page.position.as('position')])
    .where(holds)
    .where(page.where)
    .orderBy(page.orderBy)
    .limit(seriesPageSize + 1)
    .execute()
  const { rows, next } = cutPage(found, seriesPageSize)
  return {
    series: await readSeriesRows(
      context.database,
      rows.map(({ id }) => id),
    ),
    next,
  }
}

const hasMembers = sql<SqlBool>`exists (select from membership m where m.series_id = s.id)`
const tellsOf = (type: OffenceType) => sql<SqlBool>`exists (
  select from membership m join filing f on f.id = m.filing_id where m.series_id = s.id and f.type = ${type})`

/**
 * The figures of these series, in the order given: one query whatever their number. A fact told to the month ends no
 * later than the day it was told.
 */
export async function readSeriesRows(
  database: Kysely<Database>,
  ids: readonly string[],
): Promise<SeriesRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<SelectedSeries>`
    select s.id, s.number, s.name, s.moved_at, told.*,
      (select count(*) from proposal p where p.series_id = s.id and p.status = 'open') as proposals
    from series s
    cross join lateral (
      select coalesce(sum(filings), 0)::integer as size,
        coalesce(sum(complaints), 0)::integer as complaints,
        coalesce(sum(loss), 0)::bigint as loss_cents,
        min(first_day) as first_day,
        max(last_day) as last_day,
        coalesce(json_agg(json_build_object('type', type, 'filings', filings) order by filings desc, type), '[]') as types
      from (
        select f.type, count(*) as filings, count(*) filter (where f.kind = 'complaint') as complaints,
          sum(f.loss_cents) as loss, min(f.first_day) as first_day, max(least(f.last_day, (f.submitted_at at time zone 'Europe/Paris')::date))
            filter (where f.last_day is not null) as last_day
        from membership m join filing f on f.id = m.filing_id
        where m.series_id = s.id
        group by f.type) by_type) told
    where s.id = any(${ids}::uuid[])`.execute(database)
  const places = await departements(database, ids)
  const shown = new Map(rows.map((row) => [row.id, showSeries(row, places.get(row.id) ?? [])]))
  return ids.flatMap((id) => shown.get(id) ?? [])
}

interface SelectedSeries {
  readonly id: string
  readonly number: number
  readonly name: string | null
  readonly moved_at: Date
  readonly size: number
  readonly complaints: number
  readonly loss_cents: number
  readonly first_day: string | null
  readonly last_day: string | null
  readonly types: SeriesRow['types']
  readonly proposals: number
}

/** Where the victims of each series live, most first. */
async function departements(
  database: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ id: string; departements: string[] }>`
    select id, array_agg(departement order by filings desc, departement) as departements
    from (
      select m.series_id as id, f.departement, count(*) as filings
      from membership m join filing f on f.id = m.filing_id
      where m.series_id = any(${ids}::uuid[]) and f.departement is not null
      group by m.series_id, f.departement) places
    group by id`.execute(database)
  return new Map(rows.map((row) => [row.id, row.departements]))
}

function showSeries(row: SelectedSeries, places: string[]): SeriesRow {
  const { id, number, name, size, complaints, types, proposals } = row
  return {
    id,
    number,
    name,
    size,
    complaints,
    lossCents: row.loss_cents,
    firstDay: row.first_day,
    lastDay: row.last_day,
    departements: places,
    types,
    lastArrival: row.moved_at.toISOString(),
    proposals,
  }
}
