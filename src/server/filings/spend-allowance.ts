import { type Kysely, sql } from 'kysely'
import type { Database } from '../platform/database/tables.ts'

/** Takes one from an allowance, which renews itself. Returns how much is spent, this one included, and until when. */
export async function spendAllowance(
  database: Kysely<Database>,
  holder: Buffer,
  { now, renewsAt }: { readonly now: Date; readonly renewsAt: Date },
): Promise<{ readonly spent: number; readonly renewsAt: Date }> {
  const { rows } = await sql<{ spent: number; renewsAt: Date }>`
    insert into allowance (holder_hash, spent, renews_at) values (${holder}, 1, ${renewsAt})
    on conflict (holder_hash) do update set ${oneMoreSpent(now)}
    returning spent, renews_at as "renewsAt"`.execute(database)
  return rows[0]!
}

/** What an upsert of `allowance` sets: one more, or the first of a new period. */
export const oneMoreSpent = (now: Date) => sql`
  spent = case when allowance.renews_at <= ${now} then 1 else allowance.spent + 1 end,
  renews_at = case when allowance.renews_at <= ${now} then excluded.renews_at else allowance.renews_at end`

/** Gives back one that should not have counted. */
export async function restoreAllowance(database: Kysely<Database>, holder: Buffer): Promise<void> {
  await sql`update allowance set spent = spent - 1 where holder_hash = ${holder} and spent > 0`.execute(
    database,
  )
}
