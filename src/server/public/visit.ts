import { deriveKey } from '#server/platform/services/envelope.ts'
import type { Context } from '../context.ts'

/**
 * A visit is a secret in a cookie that ends with the browser session. The server keeps its keyed hash; the secret itself
 * wraps the keys of the visit's drafts, so that the server alone cannot read them.
 */
export interface Visit {
  readonly secret: string
  readonly hash: Buffer
  readonly key: Buffer
}

export interface VisitCookie {
  /** `undefined` until something must be kept: reading pages leaves no cookie. */
  readonly current: () => Visit | undefined
  readonly begin: () => Visit
  /** `Set-Cookie` to send, when the visit began with this request. */
  readonly header: () => string | undefined
}

export function visitOf(context: Context, request: Request): VisitCookie {
  const name = cookieName(context, 'visite')
  const sent = readCookie(request, name)
  let visit = sent && /^[\w-]{43}$/.test(sent) ? visitFrom(context, sent) : undefined
  let isNew = false
  return {
    current: () => visit,
    begin: () => {
      if (!visit) {
        visit = visitFrom(context, context.random.token(32))
        isNew = true
      }
      return visit
    },
    header: () => (isNew && visit ? sessionCookie(context, name, visit.secret) : undefined),
  }
}

function visitFrom(context: Context, secret: string): Visit {
  return { secret, hash: context.keys.hash('visit', secret), key: deriveKey(secret, 'visit') }
}

/** `__Host-` needs https; on this machine, http has a plain name. */
export function cookieName(context: Context, name: string): string {
  return isSecure(context) ? `__Host-${name}` : name
}

/** Ends with the browser session; not readable by scripts; not sent by forms of other sites. */
export function sessionCookie(context: Context, name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure(context) ? '; Secure' : ''}`
}

export function expiredCookie(context: Context, name: string): string {
  return `${sessionCookie(context, name, '')}; Max-Age=0`
}

export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name) return value
  }
  return undefined
}

const isSecure = (context: Context): boolean => context.config.publicUrl.startsWith('https:')
