import { expect, test } from 'vitest'
import { aSubmission } from '#test/support/a-submission.ts'
import { anOfficer, signedIn } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { receiveEvidence } from '../evidence/receive-evidence.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import type { Assets } from '../platform/http/static-assets.ts'
import { createConsoleSite } from '../web.ts'

const program = new AbortController()
const context = { ...(await testContext()), stopping: program.signal }
const { config } = context
const assets: Assets = { address: (name) => `/assets/${name}`, has: () => true }
const site = createConsoleSite(context, { dist: config.dataFolder, assets })
const headers = await signedIn(context, await anOfficer(context, 'complaint_officer'))

const get = (path: string, given: Record<string, string> = {}) =>
  site.request(config.consoleUrl + path, { headers: { host: new URL(config.consoleUrl).host, ...given } })

test('without a session every page of the console leads to signing in, and back', async () => {
  const response = await get('/console/inbox/mine?type=fake_shop')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(
    '/console/connexion?retour=%2Fconsole%2Finbox%2Fmine%3Ftype%3Dfake_shop',
  )
  expect((await get('/')).headers.get('location')).toBe('/console/')
})

test('with one, it is the application, under a policy that allows nothing inline', async () => {
  const response = await get('/console/filings/x/messages', headers)
  expect(response.status).toBe(200)
  const page = await response.text()
  expect(page).toContain('<div id="console">')
  expect(page).toContain('src="/assets/console.js"')
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
  const policy = response.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('previews are shown to anybody in a demonstration, and elsewhere to nobody, even signed in', async () => {
  const shown = async (demo: boolean) => {
    const given = { ...context, config: { ...config, demo } }
    const asked = { headers: { host: new URL(config.consoleUrl).host, ...(demo ? {} : headers) } }
    const response = await createConsoleSite(given, { dist: config.dataFolder, assets }).request(
      `${config.consoleUrl}/console/apercus`,
      asked,
    )
    return response.text()
  }
  expect(await shown(true)).toContain('src="/assets/console-previews.js"')
  expect(await shown(false)).not.toContain('console-previews.js')
})

test('signing out ends the session and forgets the cookie', async () => {
  const mine = await signedIn(context, await anOfficer(context))
  const response = await site.request(`${config.consoleUrl}/api/console/sign-out`, {
    method: 'POST',
    headers: { host: new URL(config.consoleUrl).host, ...mine },
  })
  expect(await response.json()).toEqual({ next: `${config.consoleUrl}/console/deconnecte` })
  expect(response.headers.get('set-cookie')).toMatch(/^agent=; Max-Age=0/)
  expect((await get('/api/console/session', mine)).status).toBe(401)
  expect(await (await get('/console/deconnecte')).text()).toContain('Vous êtes déconnecté')
})

test('an original comes back byte for byte, as an attachment that runs nowhere', async () => {
  const submission = aSubmission(context)
  const bytes = Buffer.from('<script>alert(1)</script>é')
  async function* content() {
    yield bytes
  }
  const name = 'capture d’écran "1".html'
  const { id } = await receiveEvidence(context, { bag: submission.evidenceBag, name, content: content() })
  const { filingId } = await submitFiling(context, submission)
  const response = await get(`/api/console/evidence/${id}`, headers)
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent(name))
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  const log = await context.database
    .selectFrom('access_log')
    .select(['operation', 'filing_id'])
    .where('evidence_id', '=', id)
    .execute()
  expect(log).toEqual([{ operation: 'downloadEvidence', filing_id: filingId }])
})

test('arrivals are told as they are sent, by id and lanes alone, and the stream ends with the program', async () => {
  const response = await get('/api/console/arrivals', headers)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let read = ''
  const until = async (pattern: RegExp) => {
    while (!pattern.test(read)) {
      const { value, done } = await reader.read()
      if (done) throw new Error('the stream ended')
      read += value
    }
  }
  await until(/: listening\n\n/)
  const answers = { 'code-postal': '75011' }
  const { filingId } = await submitFiling(context, aSubmission(context, { answers }))
  await until(/event: arrival\n/)
  await until(/data: .*\n\n/)
  const data: unknown = JSON.parse(/data: (.*)/.exec(read)![1]!)
  expect(data).toEqual({ filing: filingId, lanes: ['reports'], type: 'fake_shop', departement: '75' })
  program.abort()
  while (!(await reader.read()).done) {}
})
