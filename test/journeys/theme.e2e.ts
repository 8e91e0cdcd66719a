import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, leading, phoneReady } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const choose = (page: Page, name: string) =>
  leading(page, () => page.getByRole('group', { name: 'Affichage' }).getByRole('button', { name }).click())
const day = 'rgb(250, 249, 246)'
const night = 'rgb(14, 21, 24)'

test.each([
  ['by the server, without script', false],
  ['by the phone', true],
])('the display chosen in the footer overrules the system, %s', async (_, scripts) => {
  const page = await aVisit(browser, { javaScriptEnabled: scripts })
  await page.goto(`${url}/conseils`)
  if (scripts) await phoneReady(page)
  expect(await paper(page)).toBe(day)
  await choose(page, 'sombre')
  expect(new URL(page.url()).pathname).toBe('/conseils')
  expect(await paper(page)).toBe(night)
  for (const path of ['/', '/suivi', '/declaration', '/nulle-part']) {
    await page.goto(url + path)
    expect([path, await paper(page)]).toEqual([path, night])
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await choose(page, 'clair')
  expect(await paper(page)).toBe(day)
  await choose(page, 'auto')
  expect(await paper(page)).toBe(night)
})

test('what was chosen before the worker came holds on its pages, and offline', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await choose(page, 'sombre')
  await phoneReady(page)
  await page.context().setOffline(true)
  await page.goto(`${url}/conseils`)
  expect(await paper(page)).toBe(night)
  await choose(page, 'clair')
  expect(await paper(page)).toBe(day)
})

test('a dark that was chosen has all its contrasts', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await choose(page, 'sombre')
  for (const path of ['/', '/orientation', '/suivi', '/conseils']) {
    await page.goto(url + path)
    await expectAccessible(page)
  }
})
