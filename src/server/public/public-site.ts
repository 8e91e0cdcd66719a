import { Hono, type Context as HttpContext, type NotFoundHandler } from 'hono'
import { publicOperations } from '#contract/public.ts'
import { uploadPath } from '#contract/upload.ts'
import { createPages } from '#pages/create-pages.ts'
import { pageForError } from '#pages/errors/error-pages.tsx'
import type { Assets } from '#pages/host.ts'
import { previewsPage } from '#pages/previews/previews-page.tsx'
import { personRoutes } from '#server/identity/person-routes.ts'
import { mountOperations } from '#server/platform/http/mount-operations.ts'
import type { Context } from '../context.ts'
import { receiveAddition } from './additions.ts'
import { receiveUpload } from './evidence-upload.ts'
import { identityDesk } from './identity-desk.ts'
import { moveDraftHere } from './move-draft.ts'
import { publicHandlers } from './public-operations.ts'
import { type ServedPages, serverHost } from './server-host.ts'

/** Addresses whose bodies are streams with limits of their own. */
export const uploadPaths = [uploadPath, '/suivi/pieces'] as const

/** The public side on the server: the pages, the files they are sent, and the operations a phone calls. */
export function createPublicPages(context: Context, assets: Assets): Hono {
  const site = new Hono()
  site.route('/', operations(context))
  site.route('/', personRoutes(context, identityDesk(context)))
  site.post(uploadPath, (http) => receiveUpload(context, http))
  site.get('/robots.txt', (http) => http.text('User-agent: *\nDisallow: /declaration\nDisallow: /suivi\n'))
  const served = new WeakMap<Request, ServedPages>()
  site.use(async (http, next) => {
    const pages = serverHost(context, assets, http.req.raw)
    served.set(http.req.raw, pages)
    await next()
    for (const cookie of pages.cookies()) http.res.headers.append('set-cookie', cookie)
  })
  if (context.config.demo)
    site.get('/apercus', (http) => {
      const { component, state, form, part } = http.req.query()
      const theme = served.get(http.req.raw)!.host.theme()
      return http.html(previewsPage({ assets, path: '/apercus', component, state, form, part, theme }))
    })
  site.post('/api/drafts/move', (http) => moveDraftHere(context, served.get(http.req.raw)!.host, http))
  site.post('/suivi/pieces', (http) => receiveAddition(context, served.get(http.req.raw)!.host, http))
  site.route(
    '/',
    createPages((request) => served.get(request)!.host),
  )
  site.onError((error, http) => {
    const reference = context.log.error('page_failed', error)
    const { host } = served.get(http.req.raw) ?? serverHost(context, assets, http.req.raw)
    return pageForError(host, http.req.raw, { status: 500, reference })
  })
  return site
}

/** An address nobody answers: said in words. The site that mounts the pages installs it. */
export function pageNotFound(context: Context, assets: Assets): NotFoundHandler {
  return (http) => pageForError(serverHost(context, assets, http.req.raw).host, http.req.raw, { status: 404 })
}

/** More than any form of ours holds: said in words, before any of it is read. */
export function pageTooLarge(context: Context, assets: Assets) {
  return (http: HttpContext): Response =>
    pageForError(serverHost(context, assets, http.req.raw).host, http.req.raw, { status: 413 })
}

/** Nobody is signed in here: a holder proves itself in each call. */
function operations(context: Context): Hono {
  const app = new Hono()
  mountOperations(app, publicOperations, publicHandlers(context), async () => ({ kind: 'anonymous' }))
  return app
}
