import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { StartError } from '../start-error.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** What the build made: addresses with their hash by plain name (`public.css` → `/assets/public-1A2B3C4D.css`). */
export interface Assets {
  readonly address: (name: string) => string
  readonly has: (name: string) => boolean
}

export async function readAssets(dist: string): Promise<Assets> {
  const text = await readFile(join(dist, 'manifest.json'), 'utf8').catch(() => {
    throw new StartError('Nothing is built yet: run "npm run build".')
  })
  const { files } = JSON.parse(text) as { files: Readonly<Record<string, string>> }
  return {
    has: (name) => name in files,
    address: (name) => {
      const address = files[name]
      if (!address) throw new Error(`the build made no ${name}`)
      return address
    },
  }
}

/** Files the build made, as compressed by it. Hashed names never change; what stands at the root is asked for again. */
export function staticAssets(dist: string, atRoot: readonly string[]): Hono {
  const read = cachedReader()
  const app = new Hono()
  app.get('/assets/:file', async (http) => {
    const name = http.req.param('file')
    if (!/^[\w-][\w.-]*$/.test(name)) return http.notFound()
    return answer(join(dist, 'assets', name), 'public, max-age=31536000, immutable', http.req.raw.headers)
  })
  for (const name of atRoot)
    app.get(`/${name}`, (http) => answer(join(dist, name), 'no-cache', http.req.raw.headers))
  return app

  async function answer(path: string, cacheControl: string, headers: Headers): Promise<Response> {
    const accepted = headers.get('accept-encoding') ?? ''
    for (const [encoding, suffix] of [
      ['br', '.br'],
      ['gzip', '.gz'],
      ['', ''],
    ] as const) {
      if (encoding && !new RegExp(`\\b${encoding}\\b`).test(accepted)) continue
      const file = await read(path + suffix)
      if (!file) continue
      return new Response(file, {
        headers: {
          'content-type': types[path.split('.').at(-1)!] ?? 'application/octet-stream',
          'cache-control': cacheControl,
          vary: 'accept-encoding',
          ...(encoding ? { 'content-encoding': encoding } : {}),
        },
      })
    }
    return new Response('404', { status: 404, headers: { 'content-type': 'text/plain' } })
  }
}

/** Hashed files never change and are few; those at the root may, after a build. */
function cachedReader(): (path: string) => Promise<Buffer<ArrayBuffer> | undefined> {
  const kept = new Map<string, Buffer<ArrayBuffer>>()
  return async (path) => {
    const known = kept.get(path)
    if (known) return known
    const file = (await readFile(path).catch(() => undefined)) as Buffer<ArrayBuffer> | undefined
    if (file && path.includes('assets')) kept.set(path, file)
    return file
  }
}
