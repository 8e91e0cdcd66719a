import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

test('Enter in a field continues: the switches of the frame, which post the same form, come after', async () => {
  const page = await aVisit(browser, { javaScriptEnabled: false })
  await page.goto(`${url}/`)
  await beginReport(page)
  const question = new URL(`${page.url()}/auteur/identifiants`)
  await page.goto(question.href)
  await page.locator('[name=phone]').first().fill('06 39 98 11 90')
  await leading(page, () => page.keyboard.press('Enter'))
  const { pathname } = new URL(page.url())
  expect(pathname).not.toMatch(/^\/en\//)
  expect(pathname).not.toBe(question.pathname)
  await page.goto(question.href)
  expect(await page.locator('[name=phone]').first().inputValue()).toBe('06 39 98 11 90')
})
