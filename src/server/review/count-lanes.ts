import { sql } from 'kysely'
import { countCap } from '#contract/count-cap.ts'
import { lanes } from '#contract/filing.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import type { LocalDate } from '#domain/local-date.ts'
import type { Context } from '../context.ts'
import { type Lane, laneMoment, laneRules, undecided } from './lanes.ts'

export interface LaneCounts {
  readonly lanes: { lane: Lane; filings: number }[]
  readonly proposals: number
  readonly nextDue: LocalDate | null
}

/** How many filings wait in each lane, and proposals. Counting stops at `countCap`, so that it costs the same at any size. */
export async function countLanes(context: Context, officerId: string): Promise<LaneCounts> {
  const moment = laneMoment(officerId, context.clock.now())
  const counted = lanes.map(
    (lane) => sql`(select count(*) from (
      select from filing f where ${laneRules[lane].holds(moment)} limit ${sql.lit(countCap)}) as counted
    ) as ${sql.ref(lane)}`,
  )
  const { rows } = await sql<Record<Lane | 'proposals', number> & { next_due: LocalDate | null }>`
    select ${sql.join(counted)},
      (select count(*) from (select from proposal where status = 'open' limit ${sql.lit(countCap)}) as counted) as proposals,
      (select min(f.due_on) from filing f
        where f.due_on >= ${parisDay(context.clock.now())} and ${undecided}) as next_due
  `.execute(context.database)
  const counts = rows[0]!
  return {
    lanes: lanes.map((lane) => ({ lane, filings: counts[lane] })),
    proposals: counts.proposals,
    nextDue: counts.next_due,
  }
}
