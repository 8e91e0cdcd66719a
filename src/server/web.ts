import type { Hono } from 'hono'
import { pageAssets } from '#pages/page-assets.ts'
import { createConsoleApp } from './console-api/console-app.ts'
import { openApi } from './console-api/openapi.ts'
import type { Context } from './context.ts'
import { createSite } from './platform/http/site.ts'
import { type Assets, staticAssets } from './platform/http/static-assets.ts'
import { createPublicPages, pageNotFound, pageTooLarge, uploadPaths } from './public/public-site.ts'

/** The build's folder and what it holds. */
export interface Built {
  readonly dist: string
  readonly assets: Assets
}

/** The public side: pages, their worker, and the operations the phone calls. */
export function createPublicSite(context: Context, { dist, assets }: Built): Hono {
  const site = createSite(context, {
    side: 'public',
    origin: context.config.publicUrl,
    streams: uploadPaths,
    tooLarge: pageTooLarge(context, pageAssets(assets.address)),
  })
  site.route('/', staticAssets(dist, ['sw.js', 'manifest.webmanifest']))
  site.get('/api/openapi.json', (http) => http.json(openApi()))
  site.route('/', createPublicPages(context, pageAssets(assets.address)))
  site.notFound(pageNotFound(context, pageAssets(assets.address)))
  return site
}

/** The console: officers' sign-in, the operations of the contract, the application. */
export function createConsoleSite(context: Context, { dist, assets }: Built): Hono {
  const site = createSite(context, { side: 'console', origin: context.config.consoleUrl })
  site.route('/', staticAssets(dist, []))
  site.route('/', createConsoleApp(context, assets))
  return site
}
