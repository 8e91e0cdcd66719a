import { expect, test } from 'vitest'
import { testApp } from '#test/support/app.ts'
import { expectAccessible } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])

test('the public side opens in a real browser without one refusal of its own policy', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  page.on('pageerror', (error) => refused.push(error.message))
  await page.goto(app.publicUrl)
  expect(await page.locator('h1').count()).toBe(1)
  await expectAccessible(page)
  expect(refused).toEqual([])
  await page.close()
})

test('the console sends whoever is not signed in to the identity provider', async () => {
  const page = await browser.newPage()
  await page.goto(`${app.consoleUrl}/console/`)
  expect(new URL(page.url()).origin).toBe(new URL(app.context.config.proConnect.issuer).origin)
  await page.close()
})
