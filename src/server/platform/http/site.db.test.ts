import { expect, test } from 'vitest'
import { testContext } from '#test/support/context.ts'
import { createSite } from './site.ts'

const context = await testContext()
const origin = 'http://localhost:3000'
const site = createSite(context, { side: 'public', origin, streams: ['/fichiers'] })
site.get('/declaration/:id/:step', (http) => http.text('ok'))
site.post('/declaration/:id', async (http) => http.text(String((await http.req.text()).length)))
site.post('/fichiers', async (http) => http.text(String((await http.req.arrayBuffer()).byteLength)))
site.get('/bug', () => {
  throw new Error('cannot read "0639981234"')
})

const ask = (path: string, init: RequestInit = {}) =>
  site.request(new Request(origin + path, { ...init, headers: { host: 'localhost:3000', ...init.headers } }))

test('a request is one line that holds nothing personal', async () => {
  const before = context.logged.length
  await ask('/declaration/r-5HWT/recit?telephone=0639981234', {
    headers: { 'user-agent': 'OldPhone/1.0', 'x-forwarded-for': '192.0.2.7', 'accept-language': 'fr-BE' },
  })
  const lines = context.logged.slice(before)
  expect(lines).toHaveLength(1)
  expect(Object.keys(lines[0]!).sort()).toEqual([
    'at',
    'event',
    'id',
    'level',
    'method',
    'ms',
    'route',
    'status',
  ])
  expect(lines[0]).toMatchObject({ method: 'GET', route: '/declaration/:id/:step', status: 200 })
  expect(JSON.stringify(lines)).not.toMatch(/5HWT|recit|0639|OldPhone|192|fr-BE/)
})

test('an address nobody answers at is not written down', async () => {
  await ask('/moreau-jeanne')
  expect(JSON.stringify(context.logged)).not.toContain('moreau')
})

test('every answer is closed to what is inline and to what comes from elsewhere', async () => {
  for (const path of ['/declaration/a/b', '/nowhere', '/bug', '/healthz']) {
    const { headers } = await ask(path)
    const policy = headers.get('content-security-policy')!
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:|\*/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('a site answers on its own host alone, but tells anyone that it lives', async () => {
  const elsewhere = { headers: { host: '127.0.0.1:3000' } }
  expect((await ask('/declaration/a/b', elsewhere)).status).toBe(421)
  expect((await ask('/healthz', elsewhere)).status).toBe(200)
  expect((await ask('/readyz', elsewhere)).status).toBe(200)
})

test('a body beyond any form is refused, except where files come in', async () => {
  const body = 'a'.repeat(13 * 1024 * 1024)
  expect((await ask('/declaration/a', { method: 'POST', body })).status).toBe(413)
  expect(await (await ask('/fichiers', { method: 'POST', body })).text()).toBe(String(body.length))
})

test('a bug is told by its identifier and nothing else', async () => {
  const answer = await ask('/bug', { headers: { accept: 'text/html' } })
  expect(answer.status).toBe(500)
  const text = await answer.text()
  const entry = context.logged.findLast(({ event }) => event === 'request_failed')
  expect(text).toContain(String(entry?.id))
  expect(text).not.toContain('0639981234')
  expect(JSON.stringify(entry)).not.toContain('0639981234')
})
