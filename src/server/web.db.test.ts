import { expect, test } from 'vitest'
import { consoleOperations } from '#contract/console.ts'
import { publicOperations } from '#contract/public.ts'
import { testContext } from '#test/support/context.ts'
import { cloneDatabase, dropDatabase } from '#test/support/database.ts'
import { type Context, openContext } from './context.ts'
import type { Assets } from './platform/http/static-assets.ts'
import { createConsoleSite, createPublicSite } from './web.ts'

const context = await testContext()
const { config } = context
const assets: Assets = { address: (name) => `/assets/${name}`, has: () => true }

const sites = [
  { side: 'public', create: createPublicSite, url: config.publicUrl },
  { side: 'console', create: createConsoleSite, url: config.consoleUrl },
] as const

const ask = (site: (typeof sites)[number], given: Context, path: string) =>
  site
    .create(given, { dist: config.dataFolder, assets })
    .request(site.url + path, { headers: { host: new URL(site.url).host } })

test.each(sites)('the $side site tells the whole interface to anybody', async (site) => {
  const answer = await ask(site, context, '/api/openapi.json')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('application/json')
  const { openapi, paths } = (await answer.json()) as { openapi: string; paths: Record<string, object> }
  expect(openapi).toBe('3.1.0')
  const written = (path: string) => path.replace(/:(\w+)/g, '{$1}')
  const told = Object.values({ ...publicOperations, ...consoleOperations }).map(({ path }) => written(path))
  expect(Object.keys(paths).sort()).toEqual([...new Set(told)].sort())
})

test.each(sites)('the $side site is ready until its database is gone; it lives on', async (site) => {
  const databaseUrl = await cloneDatabase()
  const given = await openContext(config, { databaseUrl, writeLog: () => undefined })
  try {
    expect((await ask(site, given, '/readyz')).status).toBe(200)
    await dropDatabase(databaseUrl)
    const answer = await ask(site, given, '/readyz')
    expect([answer.status, await answer.text()]).toEqual([503, 'not ready'])
    expect((await ask(site, given, '/healthz')).status).toBe(200)
  } finally {
    await given.close()
    await dropDatabase(databaseUrl)
  }
})

test.each(sites)(
  'the $side site is not ready once the program stops, so that no more is sent to it',
  async (site) => {
    const program = new AbortController()
    const given = { ...context, stopping: program.signal }
    expect((await ask(site, given, '/readyz')).status).toBe(200)
    program.abort()
    expect((await ask(site, given, '/readyz')).status).toBe(503)
    expect((await ask(site, given, '/healthz')).status).toBe(200)
  },
)
