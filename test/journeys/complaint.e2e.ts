import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testApp } from '#test/support/app.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, leading, orientate, ownDevice, paidTo, tell } from '#test/support/on-screen.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])
const { database } = app.context

/** From home through the conditions and the four notices to the parts of a complaint. */
async function beginComplaint(page: Page): Promise<void> {
  await page.goto(app.publicUrl)
  await orientate(page)
  await leading(page, () => page.getByRole('link', { name: 'Porter plainte' }).click())
  for (let asked = 0; asked < 3 && !(await page.locator('form[action="/plainte"]').count()); asked++) {
    const isMoney = (await page.locator('h1').innerText()).includes('argent')
    await leading(page, () =>
      page.locator(`main button[name="reponse"][value="${isMoney ? 'oui' : 'non'}"]`).click(),
    )
  }
  await leading(page, () => page.locator('form[action="/plainte"] button').click())
  await leading(page, () => page.locator(ownDevice).click())
  expect(await page.locator('h1').innerText()).toContain('Ma plainte')
}

/** To FranceConnect, and back as somebody. */
async function identifyAs(page: Page, account: RegExp | string): Promise<void> {
  await leading(page, () => page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click())
  expect(new URL(page.url()).origin).toBe(new URL(app.context.config.franceConnect.issuer).origin)
  await page.getByRole('button', { name: account }).click()
  await page.waitForURL(`${app.publicUrl}/**`)
}

const civilStatus = Object.fromEntries(
  Object.entries({
    adresse: '1 rue des Exemples',
    'code-postal': '78120',
    commune: 'Rambouillet',
    telephone: '01 99 00 12 34',
    mail: 'jeanne@courriel.example',
  }).map(([question, value]) => [`/${question}`, { value }]),
)

test.each([360, 1440])(
  'a complaint is told under an identity that is stated, declared true and received, at %i pixels',
  async (width) => {
    const page = await aVisit(browser, { viewport: { width, height: 800 } })
    await beginComplaint(page)
    const draft = page.url()
    await page.goto(`${draft}/identite`)
    await identifyAs(page, /^Jeanne/)
    expect(await page.innerText('main')).toContain('Jeanne Alice MOREAU')

    // What FranceConnect stated is shown, and cannot be typed over.
    const locked = await page.goto(`${draft}/vous/nom-naissance`)
    expect(locked?.status()).toBe(200)
    expect(await page.innerText('main')).toContain('MOREAU')
    expect(await page.locator('main [name="value"]').count()).toBe(0)
    const forced = await page.request.post(page.url(), {
      form: { value: 'DUPONT', revision: '99' },
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(forced.ok()).toBe(true)
    await page.reload()
    expect(await page.innerText('main')).toContain('MOREAU')
    expect(await page.innerText('main')).not.toContain('DUPONT')

    await page.goto(draft)
    await tell(page, { ...paidTo('FR76 9900 1040 2800 1637 9842 158'), ...civilStatus })
    const send = () => page.getByRole('button', { name: 'Déclarer exact et envoyer ma plainte' })
    await leading(page, () => send().click())
    expect(await page.innerText('main')).toMatch(/Cochez «\sCe que je déclare est exact\s»/)
    await page.locator('#exact').check()
    await leading(page, () => send().click())
    expect(await page.locator('h1').innerText()).toBe('Votre plainte est reçue')
    expect(await page.innerText('main')).toMatch(/V-\d{4}-/)

    const filing = await database
      .selectFrom('filing')
      .select(['kind', 'type', 'status', 'identity_issuer', 'identity_subject', 'identity_level'])
      .orderBy('submitted_at', 'desc')
      .executeTakeFirstOrThrow()
    expect(filing).toEqual({
      kind: 'complaint',
      type: 'fake_rental',
      status: 'submitted',
      identity_issuer: app.context.config.franceConnect.issuer,
      identity_subject: 'fc-jeanne',
      identity_level: 'eidas1',
    })
  },
)

test.for([
  ['giving up', 'Annuler et revenir', 'l’identification a été arrêtée. Votre brouillon est intact.'],
  ['a level too low', /niveau ne suffit pas/, 'Le compte choisi ne suffit pas pour une plainte.'],
] as const)(
  '%s brings back to the draft with a sentence, and the next attempt succeeds',
  async ([, account, sentence]) => {
    const page = await aVisit(browser)
    await beginComplaint(page)
    const draft = page.url()
    await page.goto(`${draft}/identite`)
    await identifyAs(page, account)
    expect(new URL(page.url()).pathname).toBe(new URL(`${draft}/identite`).pathname)
    expect(await page.innerText('main')).toContain(sentence)
    await page.goto(`${draft}/vous/nom-naissance`)
    expect(await page.innerText('main')).not.toMatch(/MOREAU|PETIT/)
    await page.goto(`${draft}/identite`)
    await identifyAs(page, /^Amadou/)
    expect(await page.innerText('main')).toContain('Amadou DIOP')
  },
)
