import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

test('the bank appears beside the save button once the date typed is recent, and goes with it', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await beginReport(page)
  const draft = page.url()
  await page.goto(`${draft}/argent/paye`)
  await page.locator('main [name="value"][value="oui"]').check()
  await leading(page, () => page.getByRole('button', { name: 'Continuer' }).click())
  await page.goto(`${draft}/argent/paiement/0?suite=oui&moyen.value=virement`)
  const bank = page.getByRole('button', { name: 'Prévenir ma banque' })
  expect(await bank.isVisible()).toBe(false)

  const type = async (date: Date) => {
    await page.locator('[name="date.precision"][value="day"]').check()
    await page.locator('[name="date.day"]').fill(String(date.getDate()))
    await page.locator('[name="date.month"]').fill(String(date.getMonth() + 1))
    await page.locator('[name="date.year"]').fill(String(date.getFullYear()))
  }
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
  await type(daysAgo(30))
  expect(await bank.isVisible()).toBe(false)
  await type(daysAgo(1))
  expect(await bank.isVisible()).toBe(true)
  await page.locator('[name="date.precision"][value="unknown"]').check()
  expect(await bank.isVisible()).toBe(false)
  await type(daysAgo(1))
  await page.locator('[name="montant.amount"]').fill('450')
  await leading(page, () => bank.click())
  expect(new URL(page.url()).pathname).toBe('/banque')
  await page.goto(`${draft}/argent/paiement/0`)
  expect(await page.locator('[name="montant.amount"]').inputValue()).toBe('450,00')
})
