import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url, context } = await publicServer()
const browser = await testBrowser()

const next = (page: Page) => page.locator('.flow form:not([enctype]) .actions .button').first().click()

/** As little as a hurried person would tell, and that it began today. */
async function tell(page: Page, today: Date): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    const { pathname } = new URL(page.url())
    if (pathname.endsWith('/relire')) return
    if (/^\/declaration\/[^/]+$/.test(pathname)) {
      await page.locator('a.button').first().click()
      continue
    }
    if (pathname.endsWith('/debut')) await giveDay(page, today)
    else if (pathname.endsWith('/paye')) await page.locator('input[value="non"]').check()
    else if (pathname.endsWith('/recit')) await page.locator('#text').fill('Studio à louer.')
    else if (!(await page.locator('.flow input:checked').count()))
      for (const selector of [
        '[name=precision][value=unknown]',
        '[name=unknown]',
        '[name=none]',
        '[type=radio]',
      ])
        if (await page.locator(`.flow ${selector}`).count()) {
          await page.locator(`.flow ${selector}`).first().check()
          break
        }
    await next(page)
  }
  throw new Error(`no end in sight at ${page.url()}`)
}

async function giveDay(page: Page, day: Date): Promise<void> {
  await page.locator('[name=precision][value=day]').check()
  await page.locator('[name=day]').fill(String(day.getDate()))
  await page.locator('[name=month]').fill(String(day.getMonth() + 1))
  await page.locator('[name=year]').fill(String(day.getFullYear()))
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('what the server refuses of a report on the phone waits beside the draft until it is corrected', async () => {
  const visit = await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' })
  const page = await visit.newPage()
  await page.goto(`${url}/`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((changed) =>
      navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true }),
    )
  })
  await page.goto(`${url}/signaler/1200`)
  await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
  expect(page.url()).toContain('/declaration/p-')
  await tell(page, new Date())
  const check = page.url()

  // Sent without network, it leaves while nobody looks, to a server whose calendar is three days behind this phone's.
  context.clock.set(daysAgo(3))
  await visit.setOffline(true)
  await page.getByRole('button', { name: 'Envoyer mon signalement' }).click()
  expect(await page.locator('h1').textContent()).toBe('Votre signalement attend le réseau')
  await visit.setOffline(false)
  await page.getByRole('button', { name: 'Essayer maintenant' }).click()

  await page.waitForURL(check)
  expect(await page.title()).toMatch(/^Erreur/)
  const refusal = page.locator('.error-summary a')
  expect(await refusal.textContent()).toContain('Cette date est dans le futur')
  await page.goto(check)
  await refusal.click()
  expect(new URL(page.url()).pathname).toMatch(/\/faits\/debut$/)
  await giveDay(page, daysAgo(9))
  await next(page)
  await page.waitForURL(check)
  expect(await refusal.count()).toBe(0)
  await page.getByRole('button', { name: 'Envoyer mon signalement' }).click()
  expect(await page.locator('h1').textContent()).toBe('Votre signalement est reçu')
  await visit.close()
})
