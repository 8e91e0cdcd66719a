import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName.toLowerCase()}.${document.activeElement?.className}`)

test('on arrival the reader stands at the title, or at the errors when there are some', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  expect(await focused(page)).toBe('body.home')
  await beginReport(page)
  await expect.poll(() => focused(page)).toBe('h1.')

  const draft = page.url()
  await page.goto(`${draft}/faits/debut`)
  await expect.poll(() => focused(page)).toBe('h1.')
  await page.locator('[name=precision][value=day]').check()
  await page.locator('[name=day]').fill('45')
  await leading(page, () => page.locator('main form .actions .button').click())
  await expect.poll(() => focused(page)).toBe('div.error-summary')

  // The title was not in the way of the place that an address names.
  await page.goto(`${draft}/faits/recit#text`)
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete')
  expect(await focused(page)).not.toBe('h1.')
})
