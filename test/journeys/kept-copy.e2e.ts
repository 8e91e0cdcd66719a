import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessibleInBothThemes } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, paidTo, phoneReady, tell } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

const story = paidTo('FR76 9900 1040 2800 1637 9842 158')

/** A report sent from the phone: its receipt. */
async function onReceipt(page: Page): Promise<string> {
  await page.goto(`${url}/`)
  await phoneReady(page)
  await beginReport(page)
  await tell(page, story)
  await leading(page, () => page.getByRole('button', { name: 'Envoyer mon signalement' }).click())
  expect(await page.locator('h1').textContent()).toBe('Votre signalement est reçu')
  return codeOn(page)
}

const codeOn = async (page: Page) =>
  ((await page.locator('.code-block').textContent()) ?? '').replace('Code de suivi', '').trim()

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Garder sur ce téléphone' }).click()
  await page.getByText(/^Copie du \d+/).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mettre la copie à jour')
}

async function openByCode(page: Page, code: string): Promise<void> {
  await page.goto(`${url}/suivi`)
  await page.locator('#code').fill(code)
  await leading(page, () => page.getByRole('button', { name: 'Ouvrir' }).click())
  expect(new URL(page.url()).pathname).toBe('/suivi/dossier')
}

/** What lies on the phone, by store. */
const records = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, number> = {}
    const database = await new Promise<IDBDatabase | undefined>((resolve) => {
      const request = indexedDB.open('vigie')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(undefined)
    })
    for (const name of database?.objectStoreNames ?? [])
      found[name] = await new Promise((resolve) => {
        const request = database!.transaction(name).objectStore(name).count()
        request.onsuccess = () => resolve(request.result)
      })
    database?.close()
    return found
  })

test('leaving a receipt asks once; kept on the phone, it is read there without network, with its code', async () => {
  const page = await aVisit(browser)
  const code = await onReceipt(page)
  const receipt = page.url()
  await page.getByRole('button', { name: 'Garder sur ce téléphone' }).waitFor()
  await leading(page, () => page.getByRole('link', { name: 'Quitter cette page' }).first().click())
  expect(await page.locator('h1').textContent()).toContain('Avez-vous noté votre code')
  await page.goto(receipt)
  expect(await records(page)).toMatchObject({ copies: 0 })
  await expectAccessibleInBothThemes(page)
  await keep(page)
  await expectAccessibleInBothThemes(page)
  await page.reload()
  expect(await page.textContent('main')).toContain('Vous avez noté votre code.')
  await page.getByText(/^Copie du/).waitFor()
  await leading(page, () => page.getByRole('link', { name: 'Quitter cette page' }).first().click())
  expect(new URL(page.url()).pathname).toBe('/')

  // Brought up to date from the follow-up, the copy keeps the code of the receipt.
  await openByCode(page, code)
  await page.getByRole('button', { name: 'Mettre la copie à jour' }).click()
  await leading(page, () => page.getByRole('button', { name: 'Fermer ma déclaration ici' }).click())
  await page.goto(`${url}/suivi`)
  await leading(page, () => page.getByRole('link', { name: 'Gardé sur ce téléphone' }).click())
  await leading(page, () => page.getByRole('link', { name: /Copie du/ }).click())
  expect(await codeOn(page)).toBe(code)

  await page.context().setOffline(true)
  await page.goto(`${url}/suivi`)
  expect(await page.locator('h1').textContent()).toBe('Vous êtes hors connexion')
  await leading(page, () => page.getByRole('link', { name: /Mon signalement .*Copie du/ }).click())
  expect(await codeOn(page)).toBe(code)
  await expectAccessibleInBothThemes(page)
  expect(await page.textContent('main')).toMatch(/Copie du \d+\s\p{L}+ à \d+\sh\s\d\d/u)
  expect(await page.getByRole('button', { name: 'Enregistrer ce qui est fait' }).count()).toBe(0)
  await leading(page, () => page.getByRole('link', { name: 'EN, read in English' }).click())
  expect(await page.textContent('main')).toContain('Copy of')
})

test('the follow-up is kept when asked, brought up to date, and let go', async () => {
  const page = await aVisit(browser)
  const code = await onReceipt(page)
  await openByCode(page, code)
  await page.getByRole('button', { name: 'Garder sur ce téléphone' }).waitFor()
  expect(await records(page)).toMatchObject({ copies: 0 })
  await keep(page)
  await page.getByRole('button', { name: 'Mettre la copie à jour' }).click()
  expect(await records(page)).toMatchObject({ copies: 1 })

  await page.context().setOffline(true)
  await page.goto(`${url}/suivi/dossier`)
  await leading(page, () => page.getByRole('link', { name: /Copie du/ }).click())
  expect(await page.textContent('main')).toContain('Reçu')
  await leading(page, () => page.getByRole('button', { name: 'Ne plus garder' }).click())
  expect(await page.textContent('main')).toContain('Rien n’est gardé sur ce téléphone.')
  expect(await records(page)).toMatchObject({ copies: 0 })
})

test.each(['with', 'without'])(
  '« Effacer tout » leaves nothing on the phone, %s the network',
  async (network) => {
    const page = await aVisit(browser)
    const code = await onReceipt(page)
    await keep(page)
    await openByCode(page, code)
    await page.goto(`${url}/confidentialite`)
    await leading(page, () => page.getByRole('link', { name: 'Effacer tout de cet appareil' }).click())
    await page.context().setOffline(network === 'without')
    await leading(page, () => page.getByRole('button', { name: 'Effacer tout' }).click())
    expect(new URL(page.url()).pathname).toBe('/')
    const left = await records(page)
    expect(Object.values(left).reduce((sum, count) => sum + count, 0) - (left.notes ?? 0)).toBe(0)
    if (network === 'with') expect(await page.context().cookies()).toEqual([])
    await page.goto(`${url}/suivi/copies`)
    expect(await page.getByRole('link', { name: /Copie du/ }).count()).toBe(0)
  },
)

test('without a worker, nothing offers to keep', async () => {
  const page = await aVisit(browser, { serviceWorkers: 'block' })
  await page.goto(`${url}/`)
  await beginReport(page)
  await tell(page, story)
  await leading(page, () => page.getByRole('button', { name: 'Envoyer mon signalement' }).click())
  await page.getByRole('button', { name: 'Copier', exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Garder sur ce téléphone' }).isVisible()).toBe(false)
})
