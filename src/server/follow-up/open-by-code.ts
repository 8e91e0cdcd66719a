import type { Context } from '../context.ts'
import { tryCode } from './try-code.ts'

/** The report a code opens. Throws what `tryCode` throws. */
export async function openByCode(
  context: Context,
  given: { readonly code: string; readonly visit?: string },
): Promise<{ readonly filingId: string }> {
  return { filingId: await tryCode(context, given, (code) => filingOfCode(context, code)) }
}

export async function filingOfCode({ database, keys }: Context, code: string): Promise<string | undefined> {
  const filing = await database
    .selectFrom('filing')
    .select('id')
    .where('follow_up_hash', '=', keys.hash('follow-up code', code))
    .executeTakeFirst()
  return filing?.id
}
