import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testApp } from '#test/support/app.ts'
import { testBrowser } from '#test/support/browser.ts'
import { tabTo } from '#test/support/by-keyboard.ts'
import { aVisit } from '#test/support/on-screen.ts'
import { twoSeriesAndABridge } from '#test/support/two-series.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])
const { pool } = app.context

const count = async (query: string): Promise<number> => (await pool.query(query)).rowCount ?? 0

/** Nothing is clicked: what the officer presses, and where the focus then is. */
const press = (page: Page, key: string) => page.keyboard.press(key)

test('the keyboard alone opens a filing, judges its links and asks the person a question', async () => {
  await twoSeriesAndABridge(app)
  const page = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.consoleUrl}/console/`)
  await page.getByRole('button', { name: /^Lucie Roche/ }).press('Enter')
  await page.waitForURL(`${app.consoleUrl}/console/**`)

  // From the link that passes over the navigation to the lane of reports.
  await page.locator('main h1').first().waitFor()
  await tabTo(page, 'nav a[href="/console/inbox/reports"]')
  await press(page, 'Enter')
  await page.locator('.why-card').waitFor()
  const first = new URL(page.url()).pathname
  await press(page, 'j')
  await page.waitForURL((url) => url.pathname !== first)
  await press(page, 'k')
  await page.waitForURL((url) => url.pathname === first)
  await press(page, 'w')
  await page.locator('.why-card table.wf').waitFor()
  await press(page, 'Enter')
  await page.locator('#h-links').waitFor()

  // The first link has the keys; the second takes them with the focus.
  await press(page, 'm')
  await page.getByText(/même auteur, envoi dans/).waitFor()
  await tabTo(page, '.pane:has(#h-links) section:last-of-type fieldset button')
  await press(page, 'm')
  const sheet = page.getByRole('dialog', { name: /est déjà dans la série/ })
  await sheet.waitFor()
  expect(await sheet.innerText()).toMatch(/Série\s\d+\s: 3\sdéclarations[\s\S]*Série\s\d+\s: 2\sdéclarations/)
  await press(page, 'Escape')
  await sheet.waitFor({ state: 'detached' })
  await press(page, 'm')
  await sheet.waitFor()
  await press(page, 'Enter')
  await expect
    .poll(() => count(`select from proposal where status = 'merge_proposed'`), { timeout: 20_000 })
    .toBe(1)
  expect(await count(`select from membership where decided_by = 'officer'`)).toBe(1)

  await press(page, 'q')
  await page.getByLabel('Votre question').waitFor()
  await tabTo(page, 'dialog textarea')
  await page.keyboard.type('Avez-vous gardé l’annonce ?')
  await press(page, 'Control+Enter')
  await expect
    .poll(() => count(`select from message where purpose = 'question'`), { timeout: 20_000 })
    .toBe(1)
}, 120_000)
