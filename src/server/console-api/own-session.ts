import type { Context as HttpContext } from 'hono'
import { DomainError } from '#domain/domain-error.ts'
import { type Action, may, permissions } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'
import { endOfficerSession } from '../officers/end-session.ts'
import { findOfficerSession } from '../officers/find-session.ts'
import { dropSessionCookie, readSessionCookie } from '../officers/session-cookie.ts'

/** Who is signed in, and what the console may show them. */
export async function readOwnSession(context: Context, http: HttpContext) {
  const { session } = await ownSession(context, http)
  const { officer, endsAt } = session
  const actions = Object.keys(permissions) as Action[]
  return {
    officer,
    may: actions.filter((action) => may(officer.role, action)),
    endsAt: endsAt.toISOString(),
  }
}

export async function signOut(context: Context, http: HttpContext): Promise<{ next: string }> {
  const { token } = await ownSession(context, http)
  dropSessionCookie(context, http)
  return endOfficerSession(context, token)
}

async function ownSession(context: Context, http: HttpContext) {
  const token = readSessionCookie(context, http)
  const session = token ? await findOfficerSession(context, token) : undefined
  if (!token || !session) throw new DomainError('unauthenticated')
  return { token, session }
}
