import { expect, test } from 'vitest'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { aSubmission } from '#test/support/a-submission.ts'
import { testApp } from '#test/support/app.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit } from '#test/support/on-screen.ts'
import { settableClock } from '#test/support/time-and-chance.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])
const { pool } = app.context
const context = { ...app.context, clock: settableClock(new Date(Date.now() - 3_600_000)) }
const question = 'Quel jour avez-vous payé ? Nous pouvons encore joindre la banque.'

test('a session that ends in mid-text loses nothing, and the console goes on once signed in again', async () => {
  await submitFiling(context, aSubmission(context))
  const page = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.consoleUrl}/console/`)
  await page.getByRole('button', { name: /^Lucie Roche/ }).click()
  await page.waitForURL(`${app.consoleUrl}/console/**`)
  await page.goto(`${app.consoleUrl}/console/inbox/reports`)
  await page.locator('#h-read').waitFor()
  await page.getByRole('button', { name: /Demander$/ }).click()
  await page.getByLabel('Votre question').fill(question)

  await pool.query('delete from officer_session')
  await page.getByRole('button', { name: 'Envoyer à la personne' }).click()
  await page.getByText('Par sécurité, vous êtes déconnecté.').waitFor()
  await page.getByText('part quand vous êtes de nouveau identifié').waitFor()
  expect(await page.getByText('Connexion perdue').count()).toBe(0)

  const [beside] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'S’identifier dans un nouvel onglet' }).click(),
  ])
  const chooser = beside.getByRole('button', { name: /^Lucie Roche/ })
  await chooser.or(beside.locator('main h1')).first().waitFor()
  if (await chooser.count()) await chooser.click()
  await beside.waitForURL(`${app.consoleUrl}/console/**`)
  await beside.close()
  await page.bringToFront()
  await page.getByRole('button', { name: 'C’est fait, reprendre' }).click()
  await expect
    .poll(async () => (await pool.query(`select from message where purpose = 'question'`)).rowCount, {
      timeout: 30_000,
    })
    .toBe(1)

  // And what arrives is heard again, without a row moving.
  const shown = await page.locator('[data-row]').first().getAttribute('href')
  await submitFiling(context, aSubmission(context))
  await page.getByRole('button', { name: /1\snouvelle, afficher/ }).waitFor({ timeout: 20_000 })
  expect(await page.locator('[data-row]').first().getAttribute('href')).toBe(shown)
  await page.keyboard.press('v')
  // The one that was asked waits for its answer elsewhere.
  await expect.poll(() => page.locator('[data-row]').first().getAttribute('href')).not.toBe(shown)
}, 120_000)
