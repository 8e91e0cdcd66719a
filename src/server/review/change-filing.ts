import type { Kysely, Selectable, Updateable } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import type { EventKind } from '#domain/filing/event.ts'
import { type FilingAct, type FilingStatus, statusAfter } from '#domain/filing/status.ts'
import { noteAccess } from '../access/note-access.ts'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'
import { transaction } from '../platform/database/transaction.ts'

/** An officer's act on a filing, on the version of it the officer saw. */
export interface Act {
  readonly act: FilingAct
  /** Name of the operation in the contract. */
  readonly operation: string
  readonly officerId: string
  readonly filingId: string
  readonly version: number
}

/** What the act writes beside the new status. */
export interface Change {
  readonly event: EventKind
  readonly set?: Updateable<Database['filing']>
  readonly reason?: string | undefined
  readonly details?: Readonly<Record<string, string | null>>
}

export type LockedFiling = Selectable<Database['filing']>

/**
 * Changes a filing: its status, its history, the note of who read it, and whatever `write` adds, in one transaction.
 * `write` may return nothing when there is nothing left to do (a repeat): the filing then stays as it is.
 * Throws `not_found`, `changed_meanwhile`, `not_possible_now`.
 */
export async function changeFiling(
  context: Context,
  act: Act,
  write: (trx: Kysely<Database>, filing: LockedFiling, at: Date) => Promise<Change> | Change,
  isRepeat: (trx: Kysely<Database>) => Promise<boolean> = async () => false,
): Promise<void> {
  const at = context.clock.now()
  await transaction(context.database, async (trx) => {
    const filing = await trx
      .selectFrom('filing')
      .selectAll()
      .where('id', '=', act.filingId)
      .forUpdate()
      .executeTakeFirst()
    if (!filing) throw new DomainError('not_found')
    if (await isRepeat(trx)) return
    if (filing.version !== act.version) throw new DomainError('changed_meanwhile')
    const status = statusAfter(filing.kind, filing.status as FilingStatus, act.act)
    if (!status) throw new DomainError('not_possible_now')
    const change = await write(trx, filing, at)
    await trx
      .updateTable('filing')
      .set({ ...change.set, status, version: filing.version + 1 })
      .where('id', '=', filing.id)
      .execute()
    await trx
      .insertInto('event')
      .values({
        filing_id: filing.id,
        series_id: null,
        kind: change.event,
        actor: 'officer',
        officer_id: act.officerId,
        at,
        reason: change.reason ?? null,
        details: JSON.stringify(change.details ?? {}),
      })
      .execute()
    await noteAccess(trx, { officerId: act.officerId, operation: act.operation, filingId: filing.id, at })
  })
}
