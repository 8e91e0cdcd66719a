import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  authorizationUrl,
  finishSignIn,
  SignInFailed,
  type SignInSecrets,
  signOutUrl,
} from '../identity/openid.ts'
import { franceConnectSimulator } from './franceconnect.ts'
import { type IdentityServer, startIdentityServer } from './identity-server.ts'

const publicUrl = 'http://localhost:1'
const client = { id: 'vigie', secret: 'a secret for the test' }
const secrets: SignInSecrets = { state: 's'.repeat(32), nonce: 'n'.repeat(32), codeVerifier: 'v'.repeat(64) }
let server: IdentityServer

const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info')]

beforeAll(async () => {
  server = await startIdentityServer(0, [franceConnectSimulator(publicUrl, client)])
})
afterAll(() => server.stop())

const settings = () => ({
  issuer: `${server.origin}/franceconnect`,
  clientId: client.id,
  clientSecret: client.secret,
  redirectUri: `${publicUrl}/identite/franceconnect/retour`,
  scope: 'openid given_name family_name birthdate gender birthplace birthcountry email',
  level: 'eidas1',
})

/** Follows the browser's way through the simulator: redirects and cookies by hand, one form post. */
async function signInAs(login: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = await authorizationUrl(settings(), secrets)
  let method = 'GET'
  for (let hop = 0; hop < 10; hop++) {
    if (at.pathname.startsWith('/franceconnect/sign-in/') && method === 'GET') {
      method = 'POST'
      at = new URL(`${at.pathname}/${login}`, at)
    }
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { method, redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string]
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (!next) throw new Error(`stopped at ${at.pathname} with ${response.status}`)
    at = new URL(next, at)
    method = 'GET'
    if (at.href.startsWith(publicUrl)) return at
  }
  throw new Error('too many redirects')
}

test('a person signs in and the signed userinfo releases the pivot identity with its level', async () => {
  const signedIn = await finishSignIn(settings(), await signInAs('jeanne'), secrets)
  expect(signedIn.level).toBe('eidas1')
  expect(signedIn.claims).toMatchObject({
    family_name: 'MOREAU',
    birthdate: '1984-05-03',
    birthplace: '78517',
  })
  const end = await signOutUrl(settings(), signedIn.idToken, `${publicUrl}/identite/deconnecte`)
  expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${publicUrl}/identite/deconnecte`)
})

test('giving up at the provider is told apart from an answer that cannot be trusted', async () => {
  const gaveUp = finishSignIn(settings(), await signInAs('cancel'), secrets)
  await expect(gaveUp).rejects.toMatchObject({ why: 'cancelled' })
  const other = { ...secrets, state: 'x'.repeat(32) }
  const forged = finishSignIn(settings(), await signInAs('jeanne'), other)
  await expect(forged).rejects.toBeInstanceOf(SignInFailed)
  const replayed = finishSignIn(settings(), await signInAs('jeanne'), { ...secrets, nonce: 'y'.repeat(32) })
  await expect(replayed).rejects.toMatchObject({ why: 'refused' })
})

test('a provider that does not answer when the person comes back is a sign-in that failed, not a bug', async () => {
  const nowhere = { ...settings(), issuer: 'http://127.0.0.1:1/franceconnect' }
  const cameBack = new URL(`${nowhere.redirectUri}?code=x&state=${secrets.state}`)
  await expect(finishSignIn(nowhere, cameBack, secrets)).rejects.toMatchObject({ why: 'refused' })
})

test('a level too low is stated, for the caller to refuse', async () => {
  const signedIn = await finishSignIn(settings(), await signInAs('niveau-insuffisant'), secrets)
  expect(signedIn.level).toBe('eidas0')
})

test('what it cannot answer is a page of ours, and nothing is ever said on the console', async () => {
  await finishSignIn(settings(), await signInAs('jeanne'), secrets)
  const refused = await fetch(`${server.origin}/franceconnect/auth?client_id=<b>`)
  expect(refused.status).toBe(400)
  expect(await refused.text()).toMatch(/FranceConnect.*Cette demande est refusée/s)
  const signedOut = await fetch(`${server.origin}/franceconnect/session/end/success`)
  expect(await signedOut.text()).toContain('Vous êtes déconnecté')
  for (const spy of said) expect(spy.mock.calls).toEqual([])
})
