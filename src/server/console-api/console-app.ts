import { Hono, type Context as HttpContext } from 'hono'
import { consoleOperations } from '#contract/console.ts'
import type { Context } from '../context.ts'
import { type OfficerDesk, officerRoutes } from '../identity/officer-routes.ts'
import { signedOutPath } from '../officers/end-session.ts'
import { findOfficerSession } from '../officers/find-session.ts'
import { openOfficerSession } from '../officers/open-session.ts'
import { dropSessionCookie, keepSessionCookie, readSessionCookie } from '../officers/session-cookie.ts'
import { whoCalls } from '../officers/who-calls.ts'
import { mountOperations } from '../platform/http/mount-operations.ts'
import { respondProblem } from '../platform/http/problem.ts'
import type { Assets } from '../platform/http/static-assets.ts'
import { streamArrivals } from './arrivals.ts'
import { consoleHandlers } from './console-handlers.ts'
import { applicationPage, signInPage } from './console-pages.ts'
import { openApi } from './openapi.ts'

/** The console on the server: sign-in, the operations of the contract, the stream of arrivals, the application's page. */
export function createConsoleApp(context: Context, assets: Assets): Hono {
  const app = new Hono()
  app.get('/api/openapi.json', (http) => http.json(openApi()))
  app.route('/', operations(context))
  app.route('/', officerRoutes(context, officerDesk(context, assets)))
  app.get('/', (http) => http.redirect('/console/', 303))
  app.get(signedOutPath, (http) => {
    dropSessionCookie(context, http)
    return http.html(signInPage(assets, 'signed_out'))
  })
  app.get('/console', (http) => http.redirect('/console/', 303))
  if (context.config.demo)
    app.get('/console/apercus', (http) => http.html(applicationPage(assets, 'console-previews.js')))
  app.get('/console/*', async (http) => {
    const token = readSessionCookie(context, http)
    if (token && (await findOfficerSession(context, token))) return http.html(applicationPage(assets))
    const { pathname, search } = new URL(http.req.url)
    return http.redirect(`/console/connexion?${new URLSearchParams({ retour: pathname + search })}`, 303)
  })
  return app
}

function operations(context: Context): Hono {
  const app = new Hono()
  mountOperations(app, consoleOperations, consoleHandlers(context), whoCalls(context))
  app.get('/api/console/arrivals', (http) => streamArrivals(context, http))
  app.onError((error, http) => respondProblem(error, http))
  return app
}

function officerDesk(context: Context, assets: Assets): OfficerDesk {
  return {
    open: async (http: HttpContext, subject, idToken) => {
      const session = await openOfficerSession(context, { subject, idToken })
      if (session) keepSessionCookie(context, http, session.token)
      return session !== undefined
    },
    explain: (http, why) => http.html(signInPage(assets, why), why === 'unreachable' ? 503 : 403),
  }
}
