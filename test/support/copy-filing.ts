import { sql } from 'kysely'
import type { Context } from '#server/context.ts'

/** As many rows as that filing's, to be counted: what they tell cannot be opened. */
export async function copyFiling({ database }: Context, id: string, copies: number): Promise<void> {
  const same = sql`kind, type, form_version, locale, status, wrapped_key, sealed_content, submitted_at, linked_at`
  await sql`
    insert into filing (id, reference, idempotency_hash, ${same})
    select gen_random_uuid(), 'C-' || gen_random_uuid(), decode(md5(gen_random_uuid()::text), 'hex'), ${same}
    from filing, generate_series(1, ${sql.lit(copies)}) where filing.id = ${id}`.execute(database)
}
