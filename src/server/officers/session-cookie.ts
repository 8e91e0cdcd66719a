import type { Context as HttpContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Context } from '../context.ts'

/**
 * Lax, not Strict: the browser comes back from the identity provider by a redirect, which counts as another site's, and
 * must bring the session along. What changes something also has to come from a page of ours (see `whoCalls`).
 */
const optionsFor = ({ config }: Pick<Context, 'config'>) => {
  const secure = config.consoleUrl.startsWith('https:')
  return {
    name: secure ? '__Host-agent' : 'agent',
    options: { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const,
  }
}

export function keepSessionCookie(context: Context, http: HttpContext, token: string): void {
  const { name, options } = optionsFor(context)
  setCookie(http, name, token, options)
}

export function readSessionCookie(context: Context, http: HttpContext): string | undefined {
  return getCookie(http, optionsFor(context).name)
}

export function dropSessionCookie(context: Context, http: HttpContext): void {
  const { name, options } = optionsFor(context)
  deleteCookie(http, name, options)
}
