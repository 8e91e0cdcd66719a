import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAssets, staticAssets } from './static-assets.ts'

let dist = ''
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'vigie-dist-'))
  await mkdir(join(dist, 'assets'))
  await writeFile(join(dist, 'manifest.json'), '{"files":{"public.css":"/assets/public-AB.css"}}')
  for (const [name, text] of [
    ['assets/public-AB.css', 'plain'],
    ['assets/public-AB.css.br', 'brotli'],
    ['assets/public-AB.css.gz', 'gzip'],
    ['assets/font-AB.woff2', 'font'],
    ['sw.js', 'worker'],
  ] as const)
    await writeFile(join(dist, name), text)
})
afterAll(() => rm(dist, { recursive: true, force: true }))

const ask = (path: string, encoding?: string) =>
  staticAssets(dist, ['sw.js']).request(path, encoding ? { headers: { 'accept-encoding': encoding } } : {})

test.each([
  ['gzip, deflate, br', 'br', 'brotli'],
  ['gzip', 'gzip', 'gzip'],
  ['zstd', null, 'plain'],
  [undefined, null, 'plain'],
])('a browser that accepts %s is given %s', async (accepts, encoding, text) => {
  const answer = await ask('/assets/public-AB.css', accepts)
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('vary')).toBe('accept-encoding')
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(await answer.text()).toBe(text)
})

test('a hashed file is kept for ever, the worker is asked for again each time', async () => {
  expect((await ask('/assets/font-AB.woff2', 'br')).headers.get('cache-control')).toContain('immutable')
  const worker = await ask('/sw.js')
  expect(worker.headers.get('cache-control')).toBe('no-cache')
  expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test.each([
  '/assets/..%2Fmanifest.json',
  '/assets/%2e%2e%2fsw.js',
  '/assets/.hidden',
  '/assets/none.css',
  '/manifest.json',
])('%s is not there', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('an address is asked for by plain name', async () => {
  const assets = await readAssets(dist)
  expect(assets.address('public.css')).toBe('/assets/public-AB.css')
  expect(() => assets.address('other.css')).toThrow('other.css')
  await expect(readAssets(join(dist, 'nowhere'))).rejects.toThrow('npm run build')
})
