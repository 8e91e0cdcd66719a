import type { Context } from '../context.ts'

/** How long a reading may still be going on. */
const moment = 15 * 60_000
/** Colleagues named at most. */
const named = 3

export interface RecentReader {
  readonly officer: string
  readonly at: string
}

/** Colleagues who opened a filing a moment ago, so that two do not work on it unaware: the log of readings knows. */
export async function recentReaders(
  { database, clock }: Context,
  officerId: string,
  filingId: string,
): Promise<RecentReader[]> {
  const rows = await database
    .selectFrom('access_log as a')
    .innerJoin('officer as o', 'o.id', 'a.officer_id')
    .select(['o.name as officer', ({ fn }) => fn.max('a.at').as('at')])
    .where('a.filing_id', '=', filingId)
    .where('a.operation', '=', 'readFiling')
    .where('a.at', '>', new Date(clock.now().getTime() - moment))
    .where('a.officer_id', '<>', officerId)
    .groupBy(['o.id', 'o.name'])
    .orderBy('at', 'desc')
    .limit(named)
    .execute()
  return rows.map(({ officer, at }) => ({ officer, at: at.toISOString() }))
}
