import type { Selectable, Transaction } from 'kysely'
import { noteAccess } from '../access/note-access.ts'
import { type Decider, numbersOf } from '../linking/change-membership.ts'
import type { Database } from '../platform/database/tables.ts'

interface MergeAsked {
  readonly proposal: Pick<Selectable<Database['proposal']>, 'id' | 'filing_id'>
  /** Where the filing is, and stays. */
  readonly seriesId: string
  readonly otherId: string
}

/** Takes a proposal out of the queue as a question about two series whole. The history of both names who asked it. */
export async function proposeMerge(
  trx: Transaction<Database>,
  { officerId, at, reason }: Decider & { by: 'officer' },
  { proposal: { id, filing_id: filingId }, seriesId, otherId }: MergeAsked,
): Promise<void> {
  await trx.updateTable('proposal').set({ status: 'merge_proposed' }).where('id', '=', id).execute()
  const numbers = await numbersOf(trx, [seriesId, otherId])
  for (const [here, there] of [
    [seriesId, otherId],
    [otherId, seriesId],
  ] as const) {
    await trx
      .insertInto('event')
      .values({
        filing_id: filingId,
        series_id: here,
        kind: 'merge_proposed',
        actor: 'officer',
        officer_id: officerId,
        at,
        reason: reason ?? null,
        details: JSON.stringify({ otherSeries: numbers.get(there) }),
      })
      .execute()
  }
  await noteAccess(trx, { officerId, operation: 'judgeProposal', filingId, seriesId: otherId, at })
}
