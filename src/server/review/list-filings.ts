import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { FilingRow } from '#contract/filing.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import { cutPage, type Keyset, keysetPage } from '../platform/database/keyset.ts'
import { readFilingRows } from './filing-rows.ts'
import { type Lane, laneMoment, laneRules } from './lanes.ts'

export const pageSize = 50

export interface FilingListQuery {
  readonly lane: Lane
  readonly type?: OffenceType | undefined
  readonly departement?: string | undefined
  /** Start of a reference, or of its last two groups: every lane is searched. */
  readonly reference?: string | undefined
  readonly after?: string | undefined
}

/** One lane, a page at a time, in the order it is worked through. Only the page's rows are opened. */
export async function listFilings(
  context: Context,
  officerId: string,
  query: FilingListQuery,
): Promise<{ filings: FilingRow[]; next: string | null }> {
  const found = await positionsOf(context, officerId, query).execute()
  const { rows, next } = cutPage(found, pageSize)
  return {
    filings: await readFilingRows(
      context,
      rows.map(({ id }) => id),
    ),
    next,
  }
}

/** Ids of a page, one too many, each with its position. Read from the lane’s own index. */
export function positionsOf(context: Context, officerId: string, query: FilingListQuery) {
  const lane = laneRules[query.lane]
  const reference = query.reference?.trim()
  const page = keysetPage(reference ? latestFirst : lane.order, query.after)
  const holds = reference ? startsWith(reference) : lane.holds(laneMoment(officerId, context.clock.now()))
  return context.database
    .selectFrom('filing as f')
    .select(['f.id', page.position.as('position')])
    .where(holds)
    .$if(query.type !== undefined, (filings) => filings.where('f.type', '=', query.type!))
    .$if(query.departement !== undefined, (filings) =>
      filings.where('f.departement', '=', query.departement!),
    )
    .where(page.where)
    .orderBy(page.orderBy)
    .limit(pageSize + 1)
}

const latestFirst: Keyset = {
  keys: [
    { column: sql`f.submitted_at`, type: 'instant' },
    { column: sql`f.id`, type: 'id' },
  ],
  direction: 'desc',
}

/** As people type it: any case, spaces for dashes. */
function startsWith(typed: string): RawBuilder<SqlBool> {
  const start = `${typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]+/gu, '-')
    .replace(/[\\%_]/g, '\\$&')}%`
  return sql`(f.reference like ${start} or substr(f.reference, 8) like ${start})`
}
