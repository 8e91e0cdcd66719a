import type { Context as HttpContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { signInMinutes } from './sign-in.ts'

// Lax: the browser comes back from another site, and must bring the state along.
const options = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: signInMinutes * 60 }) as const
const nameOf = (secure: boolean) => (secure ? '__Host-connexion' : 'connexion')

const isSecure = (origin: string) => origin.startsWith('https:')

/** Ties a sign-in to the browser that began it. */
export function keepState(http: HttpContext, origin: string, state: string): void {
  setCookie(http, nameOf(isSecure(origin)), state, options(isSecure(origin)))
}

/** The state this browser carries, which serves once. */
export function takeState(http: HttpContext, origin: string): string | undefined {
  const name = nameOf(isSecure(origin))
  const state = getCookie(http, name)
  deleteCookie(http, name, options(isSecure(origin)))
  return state
}
