import { Hono, type Context as HttpContext } from 'hono'
import type { Context } from '../context.ts'
import { SignInFailed } from './openid.ts'
import { beginSignIn, completeSignIn } from './sign-in.ts'
import { keepState, takeState } from './state-cookie.ts'

/** What the console does with a proven officer. */
export interface OfficerDesk {
  /** Opens a session and sets its cookie; false when nobody is known under this subject. */
  open(http: HttpContext, subject: string, idToken: string): Promise<boolean>
  /** Says in words why nobody is signed in, with a way to try again. */
  explain(
    http: HttpContext,
    why: 'cancelled' | 'refused' | 'unknown_officer' | 'unreachable',
  ): Response | Promise<Response>
}

/** Sign-in of officers by ProConnect. An officer is known by the provider's subject, never by an e-mail address. */
export function officerRoutes(context: Context, desk: OfficerDesk): Hono {
  const { consoleUrl } = context.config
  const app = new Hono()
  app.get('/console/connexion', async (http) => {
    try {
      const { state, url } = await beginSignIn(context, 'proconnect', {
        path: ownPath(http.req.query('retour')),
      })
      keepState(http, consoleUrl, state)
      return http.redirect(url.href, 303)
    } catch (error) {
      context.log.error('identity provider unreachable', error)
      return desk.explain(http, 'unreachable')
    }
  })
  app.get('/console/connexion/retour', async (http) => {
    const cameBack = new URL(`${consoleUrl}/console/connexion/retour${new URL(http.req.url).search}`)
    try {
      const { destination, outcome } = await completeSignIn(
        context,
        'proconnect',
        cameBack,
        takeState(http, consoleUrl),
      )
      if (outcome instanceof SignInFailed) return desk.explain(http, outcome.why)
      const known = await desk.open(http, String(outcome.claims.sub), outcome.idToken)
      return known ? http.redirect(destination.path, 303) : desk.explain(http, 'unknown_officer')
    } catch (error) {
      if (error instanceof SignInFailed) return desk.explain(http, 'refused')
      throw error
    }
  })
  return app
}

/** An address of the console, whatever the query said. */
function ownPath(wanted: string | undefined): string {
  const path = wanted && URL.parse(wanted, 'http://console.invalid')
  return path && path.host === 'console.invalid' && path.pathname.startsWith('/console/')
    ? path.pathname + path.search
    : '/console/'
}
