import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { formatDate } from '#domain/wording/format-date.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, paidTo, phoneReady, tell } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url, context, renewWorker } = await publicServer()
const browser = await testBrowser()

const story = paidTo('FR76 9900 1040 2800 1637 9842 158')
const keepsForLong = 'navigator.storage.persisted = async () => true'
const wakesNobody = 'delete ServiceWorkerRegistration.prototype.sync'
const keepsNothing = `IDBFactory.prototype.open = () => { throw new Error('a private window') }`

beforeEach(() => renewWorker())

async function onPhone(): Promise<Page> {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await phoneReady(page)
  return page
}

const press = (page: Page, name: string) => leading(page, () => page.getByRole('button', { name }).click())
const filings = async () => (await context.database.selectFrom('filing').select('id').execute()).length
const inDays = (days: number) =>
  formatDate(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10), 'fr')

test('both hosts send a page with the same headers', async () => {
  const headersOf = async (page: Page, path: string) => {
    const answer = await page.goto(url + path)
    const { date: _date, connection: _connection, ...headers } = await answer!.allHeaders()
    return { fromWorker: answer!.fromServiceWorker(), headers }
  }
  const phone = await onPhone()
  const server = await aVisit(browser, { serviceWorkers: 'block' })
  for (const path of ['/', '/en/orientation', '/banque', '/conseils/louer']) {
    const [here, there] = [await headersOf(phone, path), await headersOf(server, path)]
    expect([path, here.fromWorker, there.fromWorker]).toEqual([path, true, false])
    for (const [name, value] of Object.entries(here.headers))
      expect([name, there.headers[name]]).toEqual([name, value])
    expect(here.headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test.each([
  ['seven days, and offers a code, where the browser may evict', '', 7],
  ['thirty days where it promised to keep', keepsForLong, 30],
] as const)('the phone prints %s', async (_, first, days) => {
  renewWorker(first)
  const page = await onPhone()
  await beginReport(page)
  const draft = page.url()
  expect(await page.innerText('main')).toContain(`gardé sur cet appareil jusqu’au ${inDays(days)}`)
  expect(await page.getByText('avec un code de reprise').count()).toBe(days === 7 ? 1 : 0)
  await page.goto(`${draft}/plus-tard`)
  expect(await page.innerText('main')).toContain(`sur cet appareil jusqu’au ${inDays(days)}`)
  expect((await page.innerText('main')).includes('7 jours sans visite')).toBe(days === 7)
})

test.each([
  ['when the network returns, where the browser wakes the worker', '', 'L’envoi partira au retour du réseau'],
  ['at the next visit elsewhere', wakesNobody, 'L’envoi partira à votre prochaine visite'],
] as const)(
  'a report waits, says that it leaves %s, and leaves once from two tabs',
  async (_, first, words) => {
    renewWorker(first)
    const before = await filings()
    const page = await onPhone()
    await beginReport(page)
    await tell(page, story)
    const other = await page.context().newPage()
    await other.goto(page.url())
    const both = [page, other]
    await page.context().setOffline(true)
    await Promise.all(both.map((tab) => press(tab, 'Envoyer mon signalement')))
    for (const tab of both) expect(await tab.innerText('main')).toContain(words)
    expect(await filings()).toBe(before)
    await page.context().setOffline(false)
    await Promise.all(both.map((tab) => press(tab, 'Essayer maintenant')))
    const codes = await Promise.all(both.map((tab) => tab.locator('[data-code]').getAttribute('data-code')))
    expect(codes[0]).toMatch(/^(\w{4} ){4}\w{4}$/)
    expect(codes[1]).toBe(codes[0])
    await expect.poll(filings).toBe(before + 1)
  },
)

test('where the browser keeps nothing, the worker steps aside and the server answers, « effacer tout » included', async () => {
  renewWorker(keepsNothing)
  const page = await onPhone()
  await beginReport(page)
  expect(page.url()).toContain('/declaration/s-')
  await page.context().setOffline(true)
  await page.goto(`${url}/suivi`)
  expect(await page.locator('h1').innerText()).toBe('Vous êtes hors connexion')
  await page.context().setOffline(false)
  await page.goto(`${url}/effacer`)
  await press(page, 'Effacer tout')
  expect(page.url()).toBe(`${url}/`)
})

test('the language switch of a form page keeps what was typed, on the phone too, which reads pastes itself', async () => {
  const page = await onPhone()
  await beginReport(page)
  const question = new URL(`${page.url()}/auteur/identifiants`)
  await page.goto(question.href)
  expect(question.pathname).toContain('/declaration/p-')
  await page.locator('[name=phone]').first().fill('06 39 98 11')
  await press(page, 'EN, read in English')
  expect(new URL(page.url()).pathname).toBe(`/en${question.pathname}`)
  expect(await page.locator('[name=phone]').first().inputValue()).toBe('06 39 98 11')
  await page.goto(question.href)
  expect(await page.locator('[name=phone]').first().inputValue()).toBe('')
  await page.goto(question.href.replace('/identifiants', '/lire-un-message'))
  expect(await page.innerText('main')).toContain('La lecture se fait sur votre appareil.')
})

test('without network, a draft of the server is said to be there, and a page brought back whole is read again', async () => {
  const page = await onPhone()
  await page.context().setOffline(true)
  await page.goto(`${url}/declaration/s-aaaaaaaaaaaaaaaa`)
  expect(await page.innerText('main')).toContain('Votre déclaration est gardée sur notre serveur, intacte.')
  await page.context().setOffline(false)
  await page.goto(`${url}/conseils`)
  await leading(page, () =>
    page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
  )
  expect(new URL(page.url()).pathname).toBe('/conseils')
})
