import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testContext } from '#test/support/context.ts'
import type { Context } from '../context.ts'
import { franceConnectSimulator } from '../simulators/franceconnect.ts'
import { type IdentityServer, startIdentityServer } from '../simulators/identity-server.ts'
import { SignInFailed } from './openid.ts'
import { beginSignIn, completeSignIn } from './sign-in.ts'
import { keepState, takeState } from './state-cookie.ts'

const base = await testContext()
const client = { id: 'vigie', secret: 'a secret for the test' }
const destination = { path: '/declaration/s-aaaaaaaaaaaaaaaa/identite', draft: 's-aaaaaaaaaaaaaaaa' }
let context: Context
let server: IdentityServer

beforeAll(async () => {
  const { publicUrl } = base.config
  server = await startIdentityServer(0, [franceConnectSimulator(publicUrl, client)])
  const franceConnect = {
    issuer: `${server.origin}/franceconnect`,
    clientId: client.id,
    clientSecret: client.secret,
  }
  context = { ...base, config: { ...base.config, franceConnect } }
})
afterAll(() => server.stop())

/** Where the provider sends the browser when the person gave up. */
const gaveUp = (state: string) =>
  new URL(`${context.config.publicUrl}/identite/franceconnect/retour?error=access_denied&state=${state}`)

test('leaving for the provider asks for a code, at the level of a complaint, bound to this browser and this try', async () => {
  const first = await beginSignIn(context, 'franceconnect', destination)
  const asked = Object.fromEntries(first.url.searchParams)
  expect(asked).toMatchObject({
    response_type: 'code',
    acr_values: 'eidas1',
    state: first.state,
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
    redirect_uri: `${context.config.publicUrl}/identite/franceconnect/retour`,
  })
  const again = await beginSignIn(context, 'franceconnect', destination)
  expect(again.state).not.toBe(first.state)
  expect(again.url.searchParams.get('nonce')).not.toBe(asked.nonce)
})

test('where the person was going stays here, sealed: neither the address nor the row tells it', async () => {
  const { state, url } = await beginSignIn(context, 'franceconnect', destination)
  const { rows } = await base.pool.query<{ row: object }>('select to_jsonb(sign_in) as row from sign_in')
  for (const place of [url.href, JSON.stringify(rows)]) expect(place).not.toContain('s-aaaa')
  expect(JSON.stringify(rows)).not.toContain(state)
  const back = await completeSignIn(context, 'franceconnect', gaveUp(state), state)
  expect(back.destination).toEqual(destination)
  expect(back.outcome).toMatchObject({ why: 'cancelled' })
})

test('a sign-in serves once, for the browser that began it, for ten minutes', async () => {
  const complete = (state: string, carried: string | undefined = state) =>
    completeSignIn(context, 'franceconnect', gaveUp(state), carried)
  const { state } = await beginSignIn(context, 'franceconnect', destination)
  await expect(complete(state, 'x'.repeat(43))).rejects.toBeInstanceOf(SignInFailed)
  await expect(completeSignIn(context, 'franceconnect', gaveUp(state), undefined)).rejects.toBeInstanceOf(
    SignInFailed,
  )
  await expect(completeSignIn(context, 'proconnect', gaveUp(state), state)).rejects.toBeInstanceOf(
    SignInFailed,
  )
  await complete(state)
  await expect(complete(state)).rejects.toBeInstanceOf(SignInFailed)

  const slow = await beginSignIn(context, 'franceconnect', destination)
  base.clock.advance(10 * 60_000)
  await expect(complete(slow.state)).rejects.toBeInstanceOf(SignInFailed)
})

test('the state waits in a cookie of ten minutes that comes back from the provider’s site, and is taken once', async () => {
  const app = new Hono()
  app.get('/keep', (http) => {
    keepState(http, 'https://vigie.example', 'the-state')
    return http.text('')
  })
  app.get('/take', (http) => http.text(takeState(http, 'https://vigie.example') ?? 'none'))
  const [cookie] = (await app.request('/keep')).headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-connexion=the-state; /)
  for (const part of ['Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
    expect(cookie?.split('; ')).toContain(part)
  const taken = await app.request('/take', { headers: { cookie: '__Host-connexion=the-state' } })
  expect(await taken.text()).toBe('the-state')
  expect(taken.headers.getSetCookie()[0]).toMatch(/^__Host-connexion=; Max-Age=0/)
})
