import type { Transaction } from 'kysely'
import { z } from 'zod'
import { type IdentifierKind, identifierKinds } from '#linkage'
import type { Database } from '../platform/database/tables.ts'
import { addJob, defineJob } from '../platform/jobs/job.ts'
import { type LaterWork, linkFiling } from './link-filing.ts'
import { countCap } from './value-statistics.ts'

/** Lower figures run first: a filing that was just sent, one that is looked at again, one of the slow lane. */
export const linkPriority = { normal: 0, again: 10, slow: 20 } as const

/** Computes where a filing belongs and applies it; on a filing already linked, again. */
export const linkFilingJob = defineJob(
  'link_filing',
  z.object({ filingId: z.uuid() }),
  (context, { filingId }) => linkFiling(context, filingId, later),
)

/**
 * Links again the filings that cite a value which became a hub, or stopped being one. The value is named by a filing
 * that cites it and its kind: what a person told does not travel in jobs.
 */
export const relinkValuesJob = defineJob(
  'relink_values',
  z.object({ filingId: z.uuid(), kind: z.enum(identifierKinds) }),
  async ({ database }, { filingId, kind }) => {
    await database.transaction().execute(async (trx) => relinkFilings(trx, await citing(trx, filingId, kind)))
  },
)

const later: LaterWork = {
  relinkFilings,
  relinkValues: (trx, filingId, kind) =>
    addJob(
      trx,
      relinkValuesJob,
      { filingId, kind },
      { key: `relink_values:${filingId}:${kind}`, priority: linkPriority.again },
    ),
}

/** Adds a linking of each filing, once, after those that were just sent. */
export async function relinkFilings(trx: Transaction<Database>, filingIds: readonly string[]): Promise<void> {
  for (const filingId of filingIds)
    await addJob(
      trx,
      linkFilingJob,
      { filingId },
      { key: `relink:${filingId}`, priority: linkPriority.again },
    )
}

async function citing(
  trx: Transaction<Database>,
  filingId: string,
  kind: IdentifierKind,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('sighting as told')
    .innerJoin('sighting', (join) =>
      join.onRef('sighting.kind', '=', 'told.kind').onRef('sighting.value', '=', 'told.value'),
    )
    .select('sighting.filing_id')
    .distinct()
    .where('told.filing_id', '=', filingId)
    .where('told.kind', '=', kind)
    .limit(countCap)
    .execute()
  return rows.map(({ filing_id }) => filing_id)
}
