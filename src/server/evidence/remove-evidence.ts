import { DomainError } from '#domain/domain-error.ts'
import type { Context } from '../context.ts'
import { bagHash } from './evidence.store.ts'

/** Takes back a file that was not sent: row, key and bytes are gone. Throws `not_found`, `not_possible_now` (sent). */
export async function removeEvidence(context: Context, bag: string, id: string): Promise<void> {
  const hash = bagHash(context, bag)
  const removed = await context.database
    .deleteFrom('evidence')
    .where('id', '=', id)
    .where('bag_hash', '=', hash)
    .where('filing_id', 'is', null)
    .returning('storage_key')
    .executeTakeFirst()
  if (removed) return context.files.remove(removed.storage_key)
  const sent = await context.database
    .selectFrom('evidence')
    .select('id')
    .where('id', '=', id)
    .where('bag_hash', '=', hash)
    .executeTakeFirst()
  throw new DomainError(sent ? 'not_possible_now' : 'not_found')
}
