import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor } from '#test/support/page-visitor.ts'
import { franceConnectSimulator } from '../simulators/franceconnect.ts'
import { identityProvider } from '../simulators/identity-provider.ts'
import { createPublicPages } from './public-site.ts'

/** What the proxy makes of the signed userinfo on its way from the simulator to us. */
type Forgery = (jwt: string) => { readonly type: string; readonly body: string }

const asJwt = (body: string) => ({ type: 'application/jwt', body })
const decoded = (part: string) => Buffer.from(part, 'base64url').toString()
const encoded = (text: string) => Buffer.from(text).toString('base64url')
const claimsOf = (jwt: string) => decoded(jwt.split('.')[1] ?? '')

const forgeries = {
  'not signed, as plain claims': (jwt) => ({ type: 'application/json', body: claimsOf(jwt) }),
  'said to need no signature': (jwt) =>
    asJwt(`${encoded(JSON.stringify({ alg: 'none' }))}.${jwt.split('.')[1]}.`),
  'without its signature': (jwt) => asJwt(`${jwt.split('.').slice(0, 2).join('.')}.`),
  'signed, then changed': (jwt) => {
    const [head, , signature] = jwt.split('.')
    return asJwt(`${head}.${encoded(claimsOf(jwt).replace('MOREAU', 'DUPONT'))}.${signature}`)
  },
  'signed with another key': (jwt) => {
    const signed = jwt.split('.').slice(0, 2).join('.')
    const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
    return asJwt(`${signed}.${signature.toString('base64url')}`)
  },
} satisfies Record<string, Forgery>

let forge: Forgery = asJwt
const base = await testContext()
const { publicUrl } = base.config
const client = { id: 'vigie', secret: 'a secret for the test' }
const proxy = await proxied()
afterAll(() => proxy.stop())
const context = {
  ...base,
  config: {
    ...base.config,
    franceConnect: {
      issuer: `${proxy.origin}/franceconnect`,
      clientId: client.id,
      clientSecret: client.secret,
    },
  },
}
const pages = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)

/** Identifies as Jeanne for a report turned into a complaint. */
async function identified(locale: '' | '/en' = '') {
  const person = pageVisitor(
    {
      fetch: (request) =>
        request.url.startsWith(publicUrl) ? pages.fetch(request) : fetch(request, { redirect: 'manual' }),
    },
    publicUrl,
  )
  const tasks = await beginDraft(person, await person.go(`${locale}/signaler/1200`))
  await person.send(await person.go(`${tasks.path}/porter-plainte`))
  const page = await person.go(`${tasks.path}/identite`)
  const accounts = await person.go(person.primaryLinkIn(page))
  return { person, page: await person.go(`${proxy.origin}${accounts.path}/jeanne`, { method: 'POST' }) }
}

test('through the proxy that changes nothing, the identity stated is on the complaint', async () => {
  forge = asJwt
  const { page } = await identified()
  expect(page.path).toMatch(/\/identite$/)
  expect(page.text).toContain('MOREAU')
})

test.each(Object.entries(forgeries))(
  'an identity %s is refused in words, and the draft stays as it was',
  async (_, forgery) => {
    forge = forgery
    const { person, page } = await identified()
    expect(page.path).toMatch(/\/identite\?identite=refusee$/)
    expect(page.text).toContain(
      'FranceConnect n’a pas transmis votre identité. Votre brouillon est intact : réessayez.',
    )
    expect(page.text).not.toMatch(/MOREAU|DUPONT/)
    expect(person.primaryLinkIn(page)).toContain('/identite/franceconnect?brouillon=')
    // Tried again with an answer that can be trusted, it succeeds.
    forge = asJwt
    for (const name of person.cookies.keys())
      if (name.startsWith('franceconnect')) person.cookies.delete(name)
    const accounts = await person.go(person.primaryLinkIn(page))
    const again = await person.go(`${proxy.origin}${accounts.path}/jeanne`, { method: 'POST' })
    expect(again.text).toContain('MOREAU')
  },
)

test('the refusal is said in English too', async () => {
  forge = forgeries['signed, then changed']
  const { page } = await identified('/en')
  expect(page.text).toContain('FranceConnect did not pass on your identity. Your draft is intact: try again.')
})

/** The simulator, reached through a proxy at whose address it believes to be. */
async function proxied() {
  const behind = createServer()
  const front = createServer()
  const ports = await Promise.all(
    [behind, front].map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
        }),
    ),
  )
  const [port, frontPort] = ports
  const origin = `http://127.0.0.1:${frontPort}`
  const provider = await identityProvider(origin, franceConnectSimulator(publicUrl, client))
  behind.on('request', (request, response) => {
    const whole = request.url ?? '/'
    Object.assign(request, { originalUrl: whole, url: whole.replace('/franceconnect', '') })
    provider.answer(request, response)
  })
  front.on('request', (request, response) => {
    const { method, url: path, headers } = request
    const onward = send({ host: '127.0.0.1', port, method, path, headers }, async (answer) => {
      const body = await buffer(answer)
      const isIdentity = path === '/franceconnect/me' && answer.statusCode === 200
      const forged = isIdentity ? forge(body.toString()) : undefined
      const passed: IncomingHttpHeaders = {
        ...answer.headers,
        ...(forged && { 'content-type': forged.type }),
      }
      delete passed['content-length']
      delete passed['transfer-encoding']
      response.writeHead(answer.statusCode ?? 502, passed)
      response.end(forged?.body ?? body)
    })
    request.pipe(onward)
  })
  return {
    origin,
    stop: () =>
      Promise.all(
        [front, behind].map(
          (server) =>
            new Promise((resolve) => {
              server.close(resolve)
              server.closeAllConnections()
            }),
        ),
      ),
  }
}
