import type { Role } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'
import { idleMinutes, minute, tokenHash } from './officer-session.store.ts'

export interface OfficerSession {
  readonly officer: {
    readonly id: string
    readonly name: string
    readonly role: Role
    readonly unit: string
  }
  /** When it ends if nothing more is done, at the latest at its absolute end. */
  readonly endsAt: Date
}

/** The session a token opens, kept alive by this call unless it only listens. */
export async function findOfficerSession(
  context: Context,
  token: string,
  { isActivity = true }: { readonly isActivity?: boolean } = {},
): Promise<OfficerSession | undefined> {
  const { clock, database } = context
  const now = clock.now()
  const hash = tokenHash(context, token)
  const row = await database
    .selectFrom('officer_session as s')
    .innerJoin('officer as o', 'o.id', 's.officer_id')
    .innerJoin('unit as u', 'u.id', 'o.unit_id')
    .select(['o.id', 'o.name', 'o.role', 'u.name as unit', 's.last_seen_at', 's.ends_at'])
    .where('s.token_hash', '=', hash)
    .where('s.ends_at', '>', now)
    .where('s.last_seen_at', '>', new Date(now.getTime() - idleMinutes * minute))
    .executeTakeFirst()
  if (!row) return undefined
  // Written once a minute at most: reading a page makes many calls.
  const isStale = now.getTime() - row.last_seen_at.getTime() > minute
  if (isActivity && isStale)
    await database
      .updateTable('officer_session')
      .set({ last_seen_at: now })
      .where('token_hash', '=', hash)
      .execute()
  const lastSeen = isActivity ? now : row.last_seen_at
  const idleEnd = lastSeen.getTime() + idleMinutes * minute
  return {
    officer: { id: row.id, name: row.name, role: row.role as Role, unit: row.unit },
    endsAt: new Date(Math.min(idleEnd, row.ends_at.getTime())),
  }
}
