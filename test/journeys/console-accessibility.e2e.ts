import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { previewStates } from '#design/preview-states.ts'
import { testApp } from '#test/support/app.ts'
import { expectAccessible, expectAccessibleInBothThemes } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit } from '#test/support/on-screen.ts'
import { twoSeriesAndABridge } from '#test/support/two-series.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])

async function signedInAs(name: RegExp): Promise<Page> {
  const page = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.consoleUrl}/console/`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${app.consoleUrl}/console/**`)
  return page
}

async function see(page: Page, path: string, ready: string): Promise<void> {
  await page.goto(app.consoleUrl + path)
  await page.locator(ready).first().waitFor()
  await expectAccessibleInBothThemes(page)
}

test('every screen of the console, in light and in dark', async () => {
  await twoSeriesAndABridge(app)
  const page = await signedInAs(/^Lucie Roche/)
  await see(page, '/console/inbox/reports', '.why-card')
  const filing = new URL(page.url()).pathname.split('/').at(-1)
  await page.getByRole('button', { name: /Demander$/ }).click()
  await page.getByLabel('Votre question').waitFor()
  await expectAccessibleInBothThemes(page)
  await see(page, '/console/inbox/to_review', '.notice')
  await see(page, '/console/nowhere', '.notice')
  for (const part of ['', '/evidence', '/messages', '/history'])
    await see(page, `/console/filings/${filing}${part}`, '#h-links')
  await see(page, '/console/proposals', 'main h1')
  expect(await page.locator('main').innerText()).toMatch(/V-\d{4}-/)
  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('button', { name: 'Faire comparer les deux séries' }).click()
  await page.getByText(/comparaison des deux séries demandée, envoi/).waitFor()
  await expectAccessibleInBothThemes(page)
  await see(page, '/console/series', 'main tbody tr')
  const series = await page.locator('main tbody a').first().getAttribute('href')
  for (const view of ['', '/members', '/history']) await see(page, `${series}${view}`, '.series-panes')
  await see(page, '/console/people', 'main tbody tr')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await expectAccessibleInBothThemes(page)

  const auditor = await signedInAs(/^Claire Aubry/)
  await see(auditor, '/console/audit', 'main tbody tr')
}, 180_000)

/** What the folder of components exports to be seen; what only provides is not. */
function components(): string[] {
  const folder = new URL('../../src/console/ui/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/^export function ([A-Z]\w*)/gm),
    ])
    .map(([, name]) => name!)
    .filter((name) => !name.endsWith('Provider'))
}

test('every component of the console has its previews in five states, in light and in dark', async () => {
  expect(components().length).toBeGreaterThan(15)
  const page = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.consoleUrl}/console/apercus`)
  await page.locator('.waiting .block').first().waitFor()
  const previewed = await page
    .locator('[data-component] > [data-state]')
    .evaluateAll((previews) =>
      previews.map(
        (preview) =>
          `${preview.parentElement!.dataset.component} ${(preview as HTMLElement).dataset.state} ${preview.childElementCount > 1 ? 'shown' : 'empty'}`,
      ),
    )
  expect(previewed.sort()).toEqual(
    components()
      .flatMap((name) => previewStates.map((state) => `${name} ${state} shown`))
      .sort(),
  )
  await expectAccessibleInBothThemes(page)
  const sheets = page.locator('[data-component="Sheet"] button')
  for (let at = 0; at < (await sheets.count()); at++) {
    await sheets.nth(at).click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  }
}, 60_000)
