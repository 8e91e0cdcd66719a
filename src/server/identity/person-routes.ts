import { Hono, type Context as HttpContext } from 'hono'
import { locales } from '#domain/locale.ts'
import {
  type AssuranceLevel,
  identityFromClaims,
  reaches,
  type VerifiedIdentity,
} from '#domain/people/identity.ts'
import { followUpSignInPath, inLocale } from '#pages/addresses.ts'
import type { Context } from '../context.ts'
import { type SignedIn, SignInFailed } from './openid.ts'
import { beginSignIn, completeSignIn, type Destination } from './sign-in.ts'
import { keepState, takeState } from './state-cookie.ts'

/** Why no identity came back, or led nowhere, as the page is told in its address: it holds nothing personal. */
export type IdentityRefusal = 'annulee' | 'refusee' | 'niveau' | 'indisponible' | 'perimee' | 'aucune'

/** What the public side does with an identity: puts it on the draft this browser holds, or opens what it filed. */
export interface IdentityDesk {
  /** Where a draft's identity is asked for; undefined when this browser does not hold that draft. */
  addressOf(http: HttpContext, draft: string): Promise<string | undefined>
  keep(http: HttpContext, draft: string, identity: VerifiedIdentity): Promise<void>
  /** Opens the only complaint filed under an identity, or lets this browser choose among several. */
  open(
    http: HttpContext,
    identity: Pick<VerifiedIdentity, 'issuer' | 'subject'>,
  ): Promise<'none' | 'one' | 'several'>
}

/** Level a complaint needs. */
const requiredLevel: AssuranceLevel = 'eidas1'

/** Identification of a person by FranceConnect, for a draft that waits for it or for the complaints they filed. */
export function personRoutes(context: Context, desk: IdentityDesk): Hono {
  const { publicUrl, franceConnect } = context.config
  const app = new Hono()

  async function leave(http: HttpContext, destination: Destination, scope?: string): Promise<Response> {
    try {
      const { state, url } = await beginSignIn(context, 'franceconnect', destination, scope)
      keepState(http, publicUrl, state)
      return http.redirect(url.href, 303)
    } catch (error) {
      context.log.error('identity provider unreachable', error)
      return http.redirect(refused(destination.path, 'indisponible'), 303)
    }
  }

  /** Where the person goes on, once the draft has its identity. */
  async function backToDraft(http: HttpContext, { path, draft }: Required<Destination>, stated: Stated) {
    const identity = identityFromClaims(stated.claims, {
      issuer: franceConnect.issuer,
      level: stated.level,
      at: context.clock.now(),
    })
    if (!identity) return refused(path, 'refusee')
    await desk.keep(http, draft, identity)
    return path
  }

  /** Where the person goes on, once it is known what they filed. */
  async function backToComplaints(http: HttpContext, { path }: Destination, { claims }: Stated) {
    const found = await desk.open(http, { issuer: franceConnect.issuer, subject: String(claims.sub) })
    return found === 'none' ? refused(path, 'aucune') : `${path}/${found === 'one' ? 'dossier' : 'plaintes'}`
  }

  app.get('/identite/franceconnect', async (http) => {
    const draft = http.req.query('brouillon') ?? ''
    const path = await desk.addressOf(http, draft)
    return path ? leave(http, { path, draft }) : http.redirect('/', 303)
  })
  for (const locale of locales)
    app.get(inLocale(locale, followUpSignInPath), (http) =>
      // Who it is, and nothing about them.
      leave(http, { path: inLocale(locale, '/suivi') }, 'openid'),
    )
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
    // Asked for too long ago, or by another browser: what for is not known any more.
    if (!finished) return http.redirect(refused('/suivi', 'perimee'), 303)
    const { destination, outcome } = finished
    const { path, draft } = destination
    if (outcome instanceof SignInFailed)
      return http.redirect(refused(path, outcome.why === 'cancelled' ? 'annulee' : 'refusee'), 303)
    if (!isEnough(outcome)) return http.redirect(refused(path, 'niveau'), 303)
    const onward =
      draft === undefined
        ? await backToComplaints(http, destination, outcome)
        : await backToDraft(http, { path, draft }, outcome)
    return http.redirect(onward, 303)
  })
  return app
}

/** What was stated at a level that suffices. */
type Stated = SignedIn & { readonly level: AssuranceLevel }

const isEnough = (outcome: SignedIn): outcome is Stated => reaches(outcome.level, requiredLevel)

const refused = (path: string, why: IdentityRefusal) => `${path}?identite=${why}`
