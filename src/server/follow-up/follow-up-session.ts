import type { Context } from '../context.ts'

export type OpenedBy = 'submission' | 'code' | 'identity'

/** A visit that has opened a filing keeps it open until the browser closes, at most a day. */
const sessionHours = 24

const hashOf = ({ keys }: Context, token: string): Buffer => keys.hash('follow-up session', token)

export async function openSession(
  context: Context,
  filingId: string,
  openedBy: OpenedBy,
): Promise<{ readonly token: string; readonly endsAt: Date }> {
  const token = context.random.token(32)
  const now = context.clock.now()
  const endsAt = new Date(now.getTime() + sessionHours * 3_600_000)
  await context.database
    .insertInto('follow_up_session')
    .values({
      token_hash: hashOf(context, token),
      filing_id: filingId,
      opened_by: openedBy,
      created_at: now,
      ends_at: endsAt,
    })
    .execute()
  return { token, endsAt }
}

export async function readSession(
  context: Context,
  token: string,
): Promise<{ readonly filingId: string; readonly openedBy: OpenedBy } | undefined> {
  return context.database
    .selectFrom('follow_up_session')
    .select(['filing_id as filingId', 'opened_by as openedBy'])
    .where('token_hash', '=', hashOf(context, token))
    .where('ends_at', '>', context.clock.now())
    .executeTakeFirst()
}

export async function closeSession(context: Context, token: string): Promise<void> {
  await context.database
    .deleteFrom('follow_up_session')
    .where('token_hash', '=', hashOf(context, token))
    .execute()
}
