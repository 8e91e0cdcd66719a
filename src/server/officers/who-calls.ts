import type { Context as HttpContext } from 'hono'
import type { Context } from '../context.ts'
import type { Caller } from '../platform/http/mount-operations.ts'
import { findOfficerSession } from './find-session.ts'
import { readSessionCookie } from './session-cookie.ts'

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The officer whose session comes with a request; nobody when something is to be changed from another site. */
export function whoCalls(context: Context): (http: HttpContext) => Promise<Caller> {
  return async (http) => {
    const token = readSessionCookie(context, http)
    if (!token || !(safe.has(http.req.method) || comesFromConsole(context, http)))
      return { kind: 'anonymous' }
    const session = await findOfficerSession(context, token)
    return session
      ? { kind: 'officer', id: session.officer.id, role: session.officer.role }
      : { kind: 'anonymous' }
  }
}

/** Browsers say it in Fetch Metadata or in `Origin`; a request that says neither is not a page's. */
function comesFromConsole({ config }: Context, http: HttpContext): boolean {
  const site = http.req.header('sec-fetch-site')
  return site === undefined ? http.req.header('origin') === config.consoleUrl : site === 'same-origin'
}
