import { sql } from 'kysely'
import { type Arrival, lanes } from '#contract/filing.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import { type Lane, laneMoment, laneRules } from './lanes.ts'

/** Channel on which the database says that a filing entered the lanes. */
export const arrivalChannel = 'arrival'

const nobody = '00000000-0000-0000-0000-000000000000'

/** The lanes a filing is in, as each officer sees them. */
export async function readArrival(
  { clock, database }: Context,
  filingId: string,
): Promise<((officerId: string) => Arrival) | undefined> {
  const moment = laneMoment(nobody, clock.now())
  const inLanes = lanes.map((lane) => sql`(${laneRules[lane].holds(moment)}) as ${sql.ref(lane)}`)
  const { rows } = await sql<
    Record<Lane, boolean> & { type: OffenceType; departement: string | null; assigned_to: string | null }
  >`select f.type, f.departement, f.assigned_to, ${sql.join(inLanes)} from filing f where f.id = ${filingId}`.execute(
    database,
  )
  const row = rows[0]
  if (!row) return undefined
  const { type, departement, assigned_to } = row
  return (officerId) => ({
    filing: filingId,
    lanes: lanes.filter((lane) => (lane === 'mine' ? assigned_to === officerId && !row.decided : row[lane])),
    type,
    departement,
  })
}
