import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, paidTo, phoneReady, tell } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url, context } = await publicServer()
const browser = await testBrowser()

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const dayFields = (day: Date) => ({
  precision: 'day',
  day: String(day.getDate()),
  month: String(day.getMonth() + 1),
  year: String(day.getFullYear()),
})
const send = (page: Page, name: string) => leading(page, () => page.getByRole('button', { name }).click())

test('what the server refuses of a report on the phone waits beside the draft until it is corrected', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await phoneReady(page)
  await beginReport(page)
  expect(page.url()).toContain('/declaration/p-')
  const told = paidTo('FR76 9900 1040 2800 1637 9842 158')
  await tell(page, { ...told, 'faits/debut': dayFields(new Date()) })
  const check = page.url()

  // It leaves while nobody looks, to a server whose calendar is three days behind this phone's.
  context.clock.set(daysAgo(3))
  await page.context().setOffline(true)
  await send(page, 'Envoyer mon signalement')
  expect(await page.locator('h1').textContent()).toBe('Votre signalement attend le réseau')
  await page.context().setOffline(false)
  await send(page, 'Essayer maintenant')

  await page.waitForURL(check)
  expect(await page.title()).toMatch(/^Erreur/)
  const refusal = page.locator('.error-summary a')
  expect(await refusal.textContent()).toContain('Cette date est dans le futur')
  await page.goto(check)
  await leading(page, () => refusal.click())
  expect(new URL(page.url()).pathname).toMatch(/\/faits\/debut$/)
  await tell(page, { 'faits/debut': dayFields(daysAgo(9)) })
  expect(page.url()).toBe(check)
  expect(await refusal.count()).toBe(0)
  await send(page, 'Envoyer mon signalement')
  expect(await page.locator('h1').textContent()).toBe('Votre signalement est reçu')
})
