import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OffenceType } from '#domain/offence.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { anIdentity, aSubmission } from '#test/support/a-submission.ts'
import { testApp } from '#test/support/app.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit } from '#test/support/on-screen.ts'
import { settableClock } from '#test/support/time-and-chance.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])
const { pool } = app.context
const context = { ...app.context, clock: settableClock(new Date(Date.now() - 86_400_000)) }

async function complain(type: OffenceType): Promise<string> {
  const identity = anIdentity(context.random.token())
  const submission = aSubmission(context, { kind: 'complaint', type, answers: { 'code-postal': '75011' } })
  return (await submitFiling(context, submission, { identity })).filingId
}

async function signedInAs(name: RegExp): Promise<Page> {
  const page = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.consoleUrl}/console/`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL(`${app.consoleUrl}/console/inbox/**`)
  return page
}

const become = (id: string, expected: object) =>
  expect
    .poll(
      async () =>
        (
          await pool.query(
            `select status, name as assignee from filing left join officer on officer.id = assigned_to
             where filing.id = $1`,
            [id],
          )
        ).rows[0],
      { timeout: 30_000 },
    )
    .toMatchObject(expected)

test('a lane is filtered in its address; filings are taken, accepted, redirected and assigned from it', async () => {
  const [first, second, other] = [
    await complain('fake_shop'),
    await complain('fake_shop'),
    await complain('blackmail'),
  ]
  const page = await signedInAs(/^Lucie Roche/)
  const rows = page.locator('[data-row]')
  await expect.poll(() => rows.count()).toBe(3)
  await page.getByLabel('Type').selectOption('fake_shop')
  await page.waitForURL(/\?type=fake_shop$/)
  await page.getByLabel('Département').fill('75')
  await page.getByLabel('Département').press('Enter')
  await page.waitForURL(/\?type=fake_shop&departement=75$/)
  await page.reload()
  await expect.poll(() => rows.count()).toBe(2)
  expect(page.url()).toContain(first)
  await page.locator('#h-read').waitFor()

  await page.keyboard.press('i')
  await become(first, { status: 'in_review', assignee: 'Lucie Roche' })
  const accept = async () => {
    await page.keyboard.press('a')
    await page.getByLabel(/^Note/).fill('Complète, et reliée à rien.')
    await page.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click()
    await page.waitForURL((url) => url.pathname.endsWith(second))
  }
  await accept()
  await page.keyboard.press('z')
  await page.getByText('Décision annulée').first().waitFor({ state: 'attached' })
  await page.goto(page.url().replace(second, first))
  await page.locator('#h-read').waitFor()
  await accept()

  await page.getByRole('button', { name: /Réorienter/ }).waitFor()
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Réorienter' }).click()
  await sheet.getByText('Choisissez la porte vers laquelle la personne doit aller.').waitFor()
  await sheet.getByLabel('Vers quelle porte').selectOption('unit')
  await sheet.getByLabel('La raison').fill('L’auteur est connu de vous.')
  await sheet.getByText('Ce que la personne lira').waitFor()
  await sheet.getByRole('button', { name: 'Réorienter' }).click()
  await become(first, { status: 'accepted' })
  await become(second, { status: 'redirected' })
  await page.goto(`${app.consoleUrl}/console/filings/${first}/history`)
  await page.getByText('Complète, et reliée à rien.').waitFor()
  expect(await page.innerText('main')).toMatch(/acceptation, Lucie Roche[\s\S]*prise en charge, Lucie Roche/i)

  const head = await signedInAs(/^Sylvie Marchand/)
  await head.goto(`${app.consoleUrl}/console/inbox/to_review/${other}`)
  await head.locator('#h-read').waitFor()
  await head.keyboard.press('t')
  await head
    .getByLabel('À qui')
    .selectOption({ label: 'Lucie Roche, agent des plaintes, Brigade de Rambouillet' })
  await head.getByRole('dialog').getByRole('button', { name: 'Transférer' }).click()
  await become(other, { assignee: 'Lucie Roche' })
}, 120_000)
