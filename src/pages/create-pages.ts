import { Hono, type Context as HttpContext } from 'hono'
import { type Locale, locales } from '#domain/locale.ts'
import { aboutRoutes } from './about/about-pages.tsx'
import { inLocale, readAddress } from './addresses.ts'
import { adviceRoutes } from './advice/advice-pages.tsx'
import { bankRoutes } from './bank/bank-page.tsx'
import { copiesRoutes } from './copies/copies-pages.tsx'
import { draftRoutes } from './draft/draft-routes.tsx'
import { emergencyRoutes } from './emergency/emergency-page.tsx'
import { eraseRoutes } from './erase/erase-pages.tsx'
import { pageForError, sendAgain, sentTooMuch } from './errors/error-pages.tsx'
import { followUpRoutes } from './follow-up/follow-up-routes.tsx'
import { themeRoutes } from './frame/theme-routes.ts'
import { homeRoutes } from './home/home-page.tsx'
import type { PagesHost } from './host.ts'
import { orientationRoutes } from './orientation/orientation-routes.tsx'
import type { PageRequest, Routes } from './page-request.ts'
import { readPosted } from './posted-fields.ts'
import { receiptRoutes } from './receipt/receipt-routes.tsx'
import { comesFromOurs } from './same-origin.ts'
import { readTheme, themeField } from './theme.ts'

const features: readonly ((routes: Routes) => void)[] = [
  homeRoutes,
  themeRoutes,
  emergencyRoutes,
  orientationRoutes,
  receiptRoutes,
  draftRoutes,
  followUpRoutes,
  copiesRoutes,
  eraseRoutes,
  bankRoutes,
  adviceRoutes,
  aboutRoutes,
]

/** Every public page, as pure functions of the request and its host: the server's, or the worker's on the phone. */
export function createPages(hostFor: (request: Request) => PagesHost): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const routes = routesIn(app, locale, hostFor)
    for (const feature of features) feature(routes)
  }
  app.get('/en', (http) => http.redirect('/en/', 301))
  app.notFound((http) => pageForError(hostFor(http.req.raw), http.req.raw, { status: 404 }))
  return app
}

function routesIn(app: Hono, locale: Locale, hostFor: (request: Request) => PagesHost): Routes {
  const read = (http: HttpContext): PageRequest => {
    const url = new URL(http.req.url)
    const { path } = readAddress(url.pathname)
    return { host: hostFor(http.req.raw), locale, url, path, params: http.req.param() }
  }
  return {
    get: (path, page) => {
      app.get(inLocale(locale, path), (http) => page(read(http)))
    },
    post: (path, page) => {
      app.post(inLocale(locale, path), async (http) => {
        const asked = read(http)
        const posted = await readPosted(http.req.raw)
        if (posted.state !== 'read') return sentTooMuch(asked, posted.state)
        const { fields } = posted
        const wanted = fields.langue?.[0]
        // The page in the other language receives the same form, with all that was typed.
        if (wanted !== undefined && wanted !== locale && isLocale(wanted))
          return new Response(null, {
            status: 307,
            headers: {
              location: inLocale(wanted, asked.path) + asked.url.search,
              'cache-control': 'no-store',
            },
          })
        if (!comesFromOurs(http.req.raw, asked.host)) return sendAgain(asked, fields)
        const theme = fields[themeField]?.[0]
        if (theme === undefined) return page({ ...asked, fields })
        await asked.host.chooseTheme(readTheme(theme))
        // As for the language, the page receives its own form: it shows again all that was typed.
        return page({ ...asked, fields: { ...fields, langue: [locale] } })
      })
    },
  }
}

const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text)
