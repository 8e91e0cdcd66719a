import type { StoredEvidence } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import type { Context } from '../context.ts'
import { showEvidence, shownColumns, unwrapFileKey } from './evidence.store.ts'

export interface OpenedEvidence extends StoredEvidence {
  readonly filingId: string
  /** The original bytes. */
  readonly content: AsyncIterable<Uint8Array>
}

/** A file that was sent with a filing. Who may read it is the caller's to know. Throws `not_found`. */
export async function openEvidence(context: Context, id: string): Promise<OpenedEvidence> {
  const row = await context.database
    .selectFrom('evidence')
    .select([...shownColumns, 'storage_key', 'filing_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || row.filing_id === null) throw new DomainError('not_found')
  return {
    ...showEvidence(context, row),
    filingId: row.filing_id,
    content: context.files.get(row.storage_key, unwrapFileKey(context, row)),
  }
}
