import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessibleInBothThemes } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, ownDevice, paidTo, phoneReady, tell } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

const png = (name: string, size: number) => ({ name, mimeType: 'image/png', buffer: Buffer.alloc(size, 7) })

async function onEvidence(page: Page): Promise<string> {
  await page.goto(`${url}/`)
  await phoneReady(page)
  await beginReport(page)
  const draft = page.url()
  expect(draft).toContain('/declaration/p-')
  await page.goto(`${draft}/preuves/fichiers`)
  return draft
}

/** The way up becomes as slow as in a lift. */
async function slowDown(page: Page, bytesPerSecond: number): Promise<void> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond,
  })
}

const row = (page: Page, name: string) => page.locator('.file-row', { hasText: name })
const stateOf = (page: Page, name: string) => row(page, name).locator('.state').textContent()
const goOn = (page: Page) => page.locator('main form:not([enctype]) .actions .button').click()

test('files chosen without network wait for it, and « Continuer » waits with them', async () => {
  const page = await aVisit(browser)
  const draft = await onEvidence(page)
  await page.context().setOffline(true)
  await page.locator('#fichiers').setInputFiles([png('annonce.png', 40_000), png('virement.png', 60_000)])
  await expect.poll(() => stateOf(page, 'annonce.png')).toBe('En attente du réseau')
  expect(await stateOf(page, 'virement.png')).toBe('En attente du réseau')
  expect(await page.textContent('[role="status"][data-said]')).toBe('Envoi de annonce.png')

  await goOn(page)
  await page.getByText('Tous vos fichiers ne sont pas encore reçus').waitFor()
  expect(page.url()).toBe(`${draft}/preuves/fichiers`)
  await expectAccessibleInBothThemes(page)
  await leading(page, () => page.context().setOffline(false))
  expect(page.url()).not.toContain('/preuves/fichiers')

  await page.goto(`${draft}/relire`)
  const told = await page.textContent('main')
  expect(told).toMatch(/annonce\.png, 40\sko/)
  expect(told).toMatch(/virement\.png, 60\sko/)
  await page.getByRole('link', { name: 'Modifier fichiers' }).click()
  expect(page.url()).toContain(`${draft}/preuves/fichiers`)
})

test('a network lost midway loses nothing: the file is sent again, once, and the others follow', async () => {
  const page = await aVisit(browser)
  await onEvidence(page)
  await slowDown(page, 60_000)
  await page.locator('#fichiers').setInputFiles([png('longue.png', 600_000), png('courte.png', 1_000)])
  await expect.poll(() => stateOf(page, 'longue.png')).toMatch(/^Envoi [1-9]\d?\s%$/)
  expect(await stateOf(page, 'courte.png')).toBe('En attente')
  await page.context().setOffline(true)
  await expect.poll(() => stateOf(page, 'longue.png')).toBe('En attente du réseau')
  await page.context().setOffline(false)
  await expect.poll(() => stateOf(page, 'courte.png'), { timeout: 30_000 }).toBe('Reçu')
  expect(await stateOf(page, 'longue.png')).toBe('Reçu')
  await page.reload()
  expect(await page.locator('.file-row').count()).toBe(2)
})

test('a file is refused with its reason, taken back, or tried again, without touching the others', async () => {
  const page = await aVisit(browser)
  await onEvidence(page)
  await page.locator('#fichiers').setInputFiles([png('vide.png', 0), png('pleine.png', 2_000)])
  await expect.poll(() => stateOf(page, 'pleine.png')).toBe('Reçu')
  expect(await stateOf(page, 'vide.png')).toContain('Ce fichier est vide.')
  expect(await row(page, 'vide.png').getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Retirer vide.png' }).click()
  await page.context().setOffline(true)
  await page.locator('#photo').setInputFiles(png('photo.png', 3_000))
  await expect.poll(() => stateOf(page, 'photo.png')).toBe('En attente du réseau')
  await page.getByRole('button', { name: 'Retirer pleine.png' }).click()
  await expect.poll(() => page.textContent('[data-said]')).toContain('Pas encore retiré')
  await page.context().setOffline(false)
  await expect.poll(() => stateOf(page, 'photo.png')).toBe('Reçu')
  await page.getByRole('button', { name: 'Retirer pleine.png' }).click()
  await expect.poll(() => page.locator('.file-row').count()).toBe(1)
  await page.reload()
  expect(await page.locator('.file-row .name').allTextContents()).toEqual([
    expect.stringContaining('photo.png'),
  ])
})

test('a report is not sent without the file on its way in another tab', async () => {
  const page = await aVisit(browser)
  const draft = await onEvidence(page)
  const other = await page.context().newPage()
  await other.goto(draft)
  await tell(other, paidTo('FR76 9900 1040 2800 1637 9842 158'))
  await slowDown(page, 20_000)
  await page.locator('#fichiers').setInputFiles(png('preuve.png', 100_000))
  await expect.poll(() => stateOf(page, 'preuve.png')).toMatch(/^Envoi/)
  await other.getByRole('button', { name: 'Envoyer mon signalement' }).click()
  await other.getByText('Un fichier est encore en route').waitFor()
  await expectAccessibleInBothThemes(other)
  await other.waitForURL(/\/recepisse$/)
  expect(await other.textContent('main')).toContain('preuve.png')
})

test('leaving fast is not held by a file on its way', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await phoneReady(page)
  await page.goto(`${url}/signaler/3000`)
  await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
  await page.locator(ownDevice).click()
  await page.goto(`${page.url()}/preuves/fichiers`)
  await page.context().setOffline(true)
  await page.locator('#fichiers').setInputFiles(png('capture.png', 1_000))
  await expect.poll(() => stateOf(page, 'capture.png')).toBe('En attente du réseau')
  await page.getByRole('link', { name: 'Quitter vite' }).click()
  await page.waitForURL(/\/jours-feries$/)
})

test('without any script, files and a photo go with one form, and the reading-over names them', async () => {
  const page = await aVisit(browser, { javaScriptEnabled: false })
  await page.goto(`${url}/`)
  await beginReport(page)
  const draft = page.url()
  await page.goto(`${draft}/relire`)
  expect(await page.locator('.summary-list > div', { hasText: 'Fichiers' }).textContent()).toContain(
    'Non renseigné',
  )
  await page.goto(`${draft}/preuves/fichiers`)
  const photo = page.locator('#photo')
  expect(await photo.getAttribute('capture')).toBe('environment')
  expect(await photo.getAttribute('accept')).toBe('image/*')
  await page.locator('#fichiers').setInputFiles([png('a.png', 1_000), png('b.png', 2_000)])
  await photo.setInputFiles(png('photo.png', 3_000))
  await page.getByRole('button', { name: 'Envoyer ces fichiers' }).click()
  expect(await page.locator('.file-row').count()).toBe(3)
  await page.goto(`${draft}/relire`)
  expect(await page.textContent('main')).toMatch(/photo\.png, 3\sko/)
})
