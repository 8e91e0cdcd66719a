import { Hono, type Context as HttpContext } from 'hono'
import {
  type AssuranceLevel,
  identityFromClaims,
  reaches,
  type VerifiedIdentity,
} from '#domain/people/identity.ts'
import type { Context } from '../context.ts'
import { SignInFailed } from './openid.ts'
import { beginSignIn, completeSignIn } from './sign-in.ts'
import { keepState, takeState } from './state-cookie.ts'

/** Why no identity came back, as the draft's page is told in its address: it holds nothing personal. */
export type IdentityRefusal = 'annulee' | 'refusee' | 'niveau' | 'indisponible'

/** What the public side does with an identity: puts it on the draft this browser holds. */
export interface IdentityDesk {
  /** Where a draft's identity is asked for; undefined when this browser does not hold that draft. */
  addressOf(http: HttpContext, draft: string): Promise<string | undefined>
  keep(http: HttpContext, draft: string, identity: VerifiedIdentity): Promise<void>
}

/** Level a complaint needs. */
const requiredLevel: AssuranceLevel = 'eidas1'

/** Identification of a person by FranceConnect, for a draft that waits for it. */
export function personRoutes(context: Context, desk: IdentityDesk): Hono {
  const { publicUrl } = context.config
  const app = new Hono()
  app.get('/identite/franceconnect', async (http) => {
    const draft = http.req.query('brouillon') ?? ''
    const path = await desk.addressOf(http, draft)
    if (!path) return http.redirect('/', 303)
    try {
      const { state, url } = await beginSignIn(context, 'franceconnect', { path, draft })
      keepState(http, publicUrl, state)
      return http.redirect(url.href, 303)
    } catch (error) {
      context.log.error('identity provider unreachable', error)
      return http.redirect(refused(path, 'indisponible'), 303)
    }
  })
  app.get('/identite/franceconnect/retour', async (http) => {
    const cameBack = new URL(`${publicUrl}/identite/franceconnect/retour${new URL(http.req.url).search}`)
    const finished = await completeSignIn(
      context,
      'franceconnect',
      cameBack,
      takeState(http, publicUrl),
    ).catch((error: unknown) => {
      if (error instanceof SignInFailed) return undefined
      throw error
    })
    // Asked for too long ago, or by another browser: there is nothing here to come back to.
    if (!finished?.destination.draft) return http.redirect('/', 303)
    const { destination, outcome } = finished
    if (outcome instanceof SignInFailed)
      return http.redirect(
        refused(destination.path, outcome.why === 'cancelled' ? 'annulee' : 'refusee'),
        303,
      )
    if (!reaches(outcome.level, requiredLevel)) return http.redirect(refused(destination.path, 'niveau'), 303)
    const identity = identityFromClaims(outcome.claims, {
      issuer: context.config.franceConnect.issuer,
      level: outcome.level,
      at: context.clock.now(),
    })
    if (!identity) return http.redirect(refused(destination.path, 'refusee'), 303)
    await desk.keep(http, finished.destination.draft, identity)
    return http.redirect(destination.path, 303)
  })
  return app
}

const refused = (path: string, why: IdentityRefusal) => `${path}?identite=${why}`
