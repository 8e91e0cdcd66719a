import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessibleInBothThemes } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, orientate, paidTo, phoneReady, tell } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url, context } = await publicServer()
const browser = await testBrowser()

const told = paidTo('FR76 9900 1040 2800 1637 9842 158')
const heading = (page: Page) => page.locator('h1').innerText()
const press = (page: Page, name: string) => leading(page, () => page.getByRole('button', { name }).click())
const follow = (page: Page, name: string) => leading(page, () => page.getByRole('link', { name }).click())

/** What the person notes on paper. */
async function noteCode(page: Page): Promise<string> {
  expect(await heading(page)).toBe('Notez votre code de reprise')
  const code = (await page.locator('.code-block code').allInnerTexts()).join(' ')
  expect(code).toMatch(/^(\w{4} ){4}\w{4}$/)
  return code
}

async function resume(page: Page, code: string, path = '/reprendre'): Promise<void> {
  await page.goto(url + path)
  await page.locator('#code').fill(code.toLowerCase())
  await press(page, 'Ouvrir')
  expect(new URL(page.url()).pathname).toMatch(/^\/declaration\/s-/)
}

async function sayContact(page: Page, draft: string): Promise<void> {
  await page.goto(`${draft}/faits/contact`)
  await page.locator('main input[value="annonce"]').check()
  await leading(page, () => page.locator('main form .actions .button').first().click())
}

async function send(page: Page, draft: string): Promise<void> {
  await page.goto(draft)
  await tell(page, told)
  await press(page, 'Envoyer mon signalement')
  expect(await heading(page)).toBe('Votre signalement est reçu')
}

/** Every record of this site in the browser, whatever the store, and the cookies that outlive it. */
const traces = async (page: Page) => ({
  records: await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vigie')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const found: string[] = []
    for (const store of [...database.objectStoreNames]) {
      const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAllKeys()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      found.push(...keys.map((key) => `${store}: ${key}`))
    }
    database.close()
    return found.filter((record) => record !== 'notes: check')
  }),
  lasting: (await page.context().cookies()).filter(({ expires }) => expires !== -1),
})

test('a report begun on the phone is finished on another device: it moves once, said before, and leaves nothing', async () => {
  const phone = await aVisit(browser)
  await phone.goto(`${url}/`)
  await phoneReady(phone)
  await beginReport(phone)
  const onPhone = phone.url()
  expect(onPhone).toContain('/declaration/p-')
  await sayContact(phone, onPhone)
  await phone.goto(`${onPhone}/plus-tard`)
  expect(await phone.innerText('main')).toContain('Vos réponses restent sur cet appareil jusqu’au')
  await expectAccessibleInBothThemes(phone)
  await follow(phone, 'Continuer sur un autre appareil')
  expect(await phone.innerText('main')).toContain('Vos réponses quittent cet appareil maintenant')
  await expectAccessibleInBothThemes(phone)

  await phone.context().setOffline(true)
  await press(phone, 'Déplacer et obtenir le code')
  expect(await phone.innerText('main')).toContain('Vous êtes hors connexion. Vos réponses restent')
  await phone.context().setOffline(false)
  await press(phone, 'Déplacer et obtenir le code')
  const code = await noteCode(phone)
  await expectAccessibleInBothThemes(phone)
  expect(await phone.innerText('main')).toContain(`${new URL(url).host}/reprendre`)
  expect((await traces(phone)).records).toEqual([])
  await phone.goto(onPhone)
  expect(new URL(phone.url()).pathname).toBe('/')

  const desk = await aVisit(browser)
  await resume(desk, code, '/suivi')
  const draft = desk.url()
  await desk.goto(`${draft}/faits/contact`)
  expect(await desk.locator('main input:checked').getAttribute('value')).toBe('annonce')
  await send(desk, draft)

  // Where it was left, there is nothing any more.
  await phone.goto(draft)
  expect(new URL(phone.url()).pathname).toBe('/')
  const filing = await context.database.selectFrom('filing').select(['kind', 'type']).execute()
  expect(filing).toEqual([{ kind: 'report', type: 'fake_rental' }])
})

test('on a device that others use, without any script, the code comes first and closing keeps nothing', async () => {
  const library = await aVisit(browser, { javaScriptEnabled: false })
  await library.goto(`${url}/`)
  await orientate(library)
  await follow(library, 'Signaler')
  await press(library, 'Commencer mon signalement')
  expect(await heading(library)).toMatch(/Quelqu’un d’autre utilise-t-il cet appareil/)
  await press(library, 'Oui')
  const code = await noteCode(library)
  await follow(library, 'Code noté, continuer')
  const draft = library.url()
  await sayContact(library, draft)
  await library.goto(`${draft}/plus-tard`)
  await press(library, 'Code noté, fermer ici')
  expect(new URL(library.url()).pathname).toBe('/')
  await library.goto(draft)
  expect(new URL(library.url()).pathname).toBe('/')

  const home = await aVisit(browser, { javaScriptEnabled: false })
  await resume(home, code)
  await send(home, home.url())
})

test('on a device that others use, the worker keeps no draft and offers none to who comes next', async () => {
  const page = await aVisit(browser)
  await page.goto(`${url}/`)
  await phoneReady(page)
  await orientate(page)
  await follow(page, 'Signaler')
  await page.context().setOffline(true)
  await press(page, 'Commencer mon signalement')
  await press(page, 'Oui')
  expect(await page.innerText('main')).toContain('ne peuvent être gardées que sur cet appareil')
  await expectAccessibleInBothThemes(page)
  await page.context().setOffline(false)
  await press(page, 'Oui')
  const code = await noteCode(page)
  await follow(page, 'Code noté, continuer')
  const draft = page.url()
  expect(draft).toContain('/declaration/s-')
  await sayContact(page, draft)
  await page.goto(draft)
  expect(await traces(page)).toEqual({ records: [], lasting: [] })

  // The browser is closed: its session cookies end.
  await page.context().clearCookies()
  await page.goto(`${url}/`)
  expect(await page.innerText('main')).not.toContain('Reprendre ma déclaration')
  await page.goto(draft)
  expect(new URL(page.url()).pathname).toBe('/')
  await resume(page, code)
  await page.goto(`${draft}/faits/contact`)
  expect(await page.locator('main input:checked').getAttribute('value')).toBe('annonce')
  expect((await traces(page)).records).toEqual([])
})
