import type { Kysely } from 'kysely'
import type { Context } from '../context.ts'
import { filingSeal } from '../filings/filing-content.ts'
import type { Database } from '../platform/database/tables.ts'
import type { LockedFiling } from './change-filing.ts'

/** Writes to the person on a filing that this transaction holds, so that numbers follow each other. */
export async function writeMessage(
  context: Context,
  trx: Kysely<Database>,
  filing: LockedFiling,
  message: {
    readonly officerId: string
    readonly purpose: 'question' | 'redirection'
    readonly body: string
    readonly at: Date
    readonly clientId?: string
  },
): Promise<number> {
  const { last } = await trx
    .selectFrom('message')
    .select(({ fn, eb }) => fn.coalesce(fn.max('number'), eb.lit(0)).as('last'))
    .where('filing_id', '=', filing.id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('message')
    .values({
      filing_id: filing.id,
      number: last + 1,
      author: 'officer',
      officer_id: message.officerId,
      purpose: message.purpose,
      client_id: message.clientId ?? null,
      sealed_body: filingSeal(context, filing).sealMessage(message.body),
      at: message.at,
      read_at: null,
    })
    .execute()
  return last + 1
}
