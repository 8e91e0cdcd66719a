import type { StoredEvidence } from '#contract/public.ts'
import type { Context } from '../context.ts'
import { bagHash, showEvidence, shownColumns } from './evidence.store.ts'

/** Files of a bag that was not sent yet. */
export async function listEvidence(context: Context, bag: string): Promise<readonly StoredEvidence[]> {
  const rows = await context.database
    .selectFrom('evidence')
    .select(shownColumns)
    .where('bag_hash', '=', bagHash(context, bag))
    .where('filing_id', 'is', null)
    .orderBy('position')
    .execute()
  return rows.map((row) => showEvidence(context, row))
}

/** Files of a filing, in the order they were received. */
export async function listFilingEvidence(
  context: Context,
  filingId: string,
): Promise<readonly (StoredEvidence & { readonly receivedAt: Date })[]> {
  const rows = await context.database
    .selectFrom('evidence')
    .select([...shownColumns, 'received_at'])
    .where('filing_id', '=', filingId)
    .orderBy('received_at')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...showEvidence(context, row), receivedAt: row.received_at }))
}
