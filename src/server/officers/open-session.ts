import type { Context } from '../context.ts'
import { longestHours, minute, sealIdToken, tokenHash } from './officer-session.store.ts'

export interface OpenedOfficerSession {
  readonly token: string
  readonly endsAt: Date
}

/** Opens a session for the officer the identity provider named by its subject; undefined when we know none such. */
export async function openOfficerSession(
  context: Context,
  proven: { readonly subject: string; readonly idToken?: string },
): Promise<OpenedOfficerSession | undefined> {
  const { clock, database, random } = context
  const now = clock.now()
  await database.deleteFrom('officer_session').where('ends_at', '<', now).execute()
  const officer = await database
    .selectFrom('officer')
    .select('id')
    .where('subject', '=', proven.subject)
    .executeTakeFirst()
  if (!officer) return undefined
  const token = random.token(32)
  const endsAt = new Date(now.getTime() + longestHours * 60 * minute)
  await database
    .insertInto('officer_session')
    .values({
      token_hash: tokenHash(context, token),
      officer_id: officer.id,
      created_at: now,
      last_seen_at: now,
      ends_at: endsAt,
      sealed_id_token: proven.idToken ? sealIdToken(context, token, proven.idToken) : null,
    })
    .execute()
  return { token, endsAt }
}
