import type { Kysely } from 'kysely'
import type { Database } from '../platform/database/tables.ts'

export interface Access {
  readonly officerId: string
  /** Name of the operation in the contract. */
  readonly operation: string
  readonly at: Date
  readonly filingId?: string
  readonly seriesId?: string
  readonly evidenceId?: string
}

/** Writes down who read what. In the transaction of the act when there is one: no act without its entry. */
export async function noteAccess(database: Kysely<Database>, access: Access): Promise<void> {
  const { officerId, operation, at, filingId, seriesId, evidenceId } = access
  await database
    .insertInto('access_log')
    .values({
      officer_id: officerId,
      operation,
      at,
      filing_id: filingId ?? null,
      series_id: seriesId ?? null,
      evidence_id: evidenceId ?? null,
    })
    .execute()
}
