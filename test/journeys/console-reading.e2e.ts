import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { countCap } from '#contract/count-cap.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { anIban, aPhone, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { testApp } from '#test/support/app.ts'
import { brokenGroups } from '#test/support/broken-groups.ts'
import { testBrowser } from '#test/support/browser.ts'
import { copyFiling } from '#test/support/copy-filing.ts'
import { aVisit } from '#test/support/on-screen.ts'
import { settableClock } from '#test/support/time-and-chance.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])
const { pool } = app.context
const context = { ...app.context, clock: settableClock(new Date(Date.now() - 3_600_000)) }
const mail = 'captain.eric_981@gmail.com'

/** One more filing of the same author: with the account, six identifiers. */
const tell = () =>
  submitFiling(
    context,
    aSubmission(context, {
      type: 'fake_rental',
      payments: [aTransfer(anIban(1))],
      answers: { recit: { text: `Il voulait 450 € sur ${anIban(1)}, par ${mail}.`, identifiers: [] } },
      identifiers: [
        ['email', mail],
        ['phone', aPhone(1)],
        ['name', 'Eric Duval'],
        ['pseudonym', 'captain-eric'],
        ['handle', 'facebook @captain.eric'],
      ],
    }),
  )

/** The later of two filings of one series: tied to the earlier, which opened it. */
async function oneOfTwo(): Promise<string> {
  const linked = () =>
    expect
      .poll(async () => (await pool.query('select from filing where linked_at is null')).rowCount, {
        timeout: 20_000,
      })
      .toBe(0)
  await tell()
  await linked()
  const { filingId } = await tell()
  await linked()
  return filingId
}

async function signedIn(path: string): Promise<Page> {
  const page = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${app.consoleUrl}/console/`)
  await page.getByRole('button', { name: /^Clément Berger/ }).click()
  await page.waitForURL(`${app.consoleUrl}/console/**`)
  await page.goto(app.consoleUrl + path)
  return page
}

test('a plate keeps its groups whole, an identifier lights up in the three panes, the matrix fits its pane', async () => {
  const filing = await oneOfTwo()
  const page = await signedIn(`/console/inbox/reports/${filing}`)
  for (const path of [`/console/inbox/reports/${filing}`, `/console/filings/${filing}`]) {
    await page.goto(app.consoleUrl + path)
    await page.locator('.identifier-plate', { hasText: mail }).first().waitFor()
    for (const width of [320, 360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await brokenGroups(page), `${path} at ${width}`).toEqual([])
    }
  }

  const panes = ['mark', '.identifier-plate', '.match-part'].map((part, at) =>
    page.locator(`.filing-panes > :nth-child(${at + 1}) ${part}.lit`),
  )
  const lit = () => Promise.all(panes.map(async (pane) => [...new Set(await pane.allTextContents())].join()))
  await page.locator('#h-links').waitFor()
  expect(await lit()).toEqual(['', '', ''])
  await page.locator('.id-item', { hasText: mail }).hover()
  await expect.poll(lit).toEqual([mail, `Adresse e-mail ${mail}`, expect.stringMatching(/adresse mail$/)])
  await page.mouse.move(0, 0)
  await expect.poll(lit).toEqual(['', '', ''])
  await page.keyboard.press('j')
  await expect.poll(async () => (await lit()).every((words) => words !== '')).toBe(true)

  await page.locator('a[href^="/console/series/"]').first().click()
  await page.locator('.mx tbody tr').first().waitFor()
  expect(await page.locator('.mx-column').count()).toBe(6)
  const [needed, given] = await page
    .locator('.overview')
    .evaluate((pane) => [pane.scrollWidth, pane.clientWidth])
  expect(needed).toBe(given)
}, 120_000)

test('a lane that holds more than is counted says so', async () => {
  const { filingId } = await tell()
  const { rowCount } = await pool.query('select from filing')
  await copyFiling(context, filingId, countCap - 1 - rowCount!)
  const page = await signedIn('/console/series')
  const shown = () => page.locator('nav a[href="/console/inbox/reports"]').innerText()
  await expect.poll(shown).toMatch(/^Signalements\s999$/)
  await copyFiling(context, filingId, 50)
  await page.reload()
  await expect.poll(shown).toMatch(/^Signalements\s1\s000\+$/)
}, 60_000)
