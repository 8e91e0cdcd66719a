import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { endOfficerSession } from './end-session.ts'
import { findOfficerSession } from './find-session.ts'
import { idleMinutes, longestHours } from './officer-session.store.ts'
import { openOfficerSession } from './open-session.ts'
import { whoCalls } from './who-calls.ts'

const context = await testContext()
const { clock } = context
const minutes = 60_000

async function opened() {
  const officer = await anOfficer(context, 'investigator')
  const session = await openOfficerSession(context, officer)
  return { officer, token: session!.token }
}

test('a subject nobody knows opens nothing', async () => {
  expect(await openOfficerSession(context, { subject: 'stranger' })).toBeUndefined()
})

test('a session names its officer, and its token is not kept', async () => {
  const { officer, token } = await opened()
  const session = await findOfficerSession(context, token)
  expect(session?.officer).toEqual({
    id: officer.id,
    name: officer.name,
    role: 'investigator',
    unit: 'Unité d’essai',
  })
  const rows = await context.database.selectFrom('officer_session').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(await findOfficerSession(context, `${token}x`)).toBeUndefined()
})

test('it ends when nobody works, and not while somebody does', async () => {
  const { token } = await opened()
  for (let step = 0; step < 4; step++) {
    clock.advance((idleMinutes - 1) * minutes)
    expect(await findOfficerSession(context, token)).toBeDefined()
  }
  clock.advance((idleMinutes + 1) * minutes)
  expect(await findOfficerSession(context, token)).toBeUndefined()
})

test('listening is not working', async () => {
  const { token } = await opened()
  clock.advance(20 * minutes)
  expect(await findOfficerSession(context, token, { isActivity: false })).toBeDefined()
  clock.advance(20 * minutes)
  expect(await findOfficerSession(context, token, { isActivity: false })).toBeUndefined()
})

test('it ends after a day of work whatever is done', async () => {
  const { token } = await opened()
  const steps = (longestHours * 60) / 20
  for (let step = 0; step < steps; step++) {
    expect(await findOfficerSession(context, token)).toBeDefined()
    clock.advance(20 * minutes)
  }
  expect(await findOfficerSession(context, token)).toBeUndefined()
})

test('signing out ends it at once', async () => {
  const { token } = await opened()
  expect(await endOfficerSession(context, token)).toEqual({
    next: `${context.config.consoleUrl}/console/deconnecte`,
  })
  expect(await findOfficerSession(context, token)).toBeUndefined()
})

test('an act is believed only from a page of ours; reading is', async () => {
  const { token } = await opened()
  const app = new Hono()
  app.all('/', async (http) => http.json((await whoCalls(context)(http)).kind))
  const call = async (method: string, headers: Record<string, string>) =>
    (await app.request('/', { method, headers: { cookie: `agent=${token}`, ...headers } })).json()
  expect(await call('GET', {})).toBe('officer')
  expect(await call('POST', { 'sec-fetch-site': 'same-origin' })).toBe('officer')
  expect(await call('POST', { origin: context.config.consoleUrl })).toBe('officer')
  expect(await call('POST', {})).toBe('anonymous')
  expect(await call('POST', { 'sec-fetch-site': 'cross-site' })).toBe('anonymous')
  expect(await call('POST', { 'sec-fetch-site': 'same-site' })).toBe('anonymous')
  expect(await call('POST', { origin: context.config.publicUrl })).toBe('anonymous')
  expect(await call('DELETE', { origin: 'null' })).toBe('anonymous')
})
