import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inLocale } from '#pages/addresses.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { anIdentity, aSubmission } from '#test/support/a-submission.ts'
import { testApp } from '#test/support/app.ts'
import { expectAccessibleInBothThemes } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, leading, orientate, ownDevice, paidTo, tell } from '#test/support/on-screen.ts'
import { settableClock } from '#test/support/time-and-chance.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])
const { database } = app.context
const settled = { ...app.context, clock: settableClock(new Date(Date.now() - 86_400_000)) }

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
  await leading(page, () =>
    page
      .getByRole('link', { name: /S’identifier avec FranceConnect|Identify yourself with FranceConnect/ })
      .click(),
  )
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
    // Born abroad, which FranceConnect does not name.
    'lieu-naissance': 'Dakar',
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

/** As the journey above sends it: what a browser held meanwhile is gone. */
async function sentByAmadou(): Promise<string> {
  const submission = aSubmission(settled, { kind: 'complaint' })
  const identity = { ...anIdentity('fc-amadou'), issuer: app.context.config.franceConnect.issuer }
  return (await submitFiling(settled, submission, { identity })).receipt.reference
}

/** Lucie Roche, in front of one filing. */
async function officerReading(filingId: string): Promise<Page> {
  const desk = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
  await desk.goto(`${app.consoleUrl}/console/`)
  await desk.getByRole('button', { name: /^Lucie Roche/ }).click()
  await desk.waitForURL(`${app.consoleUrl}/console/inbox/**`)
  await desk.goto(`${app.consoleUrl}/console/inbox/to_review/${filingId}`)
  await desk.locator('#h-read').waitFor()
  return desk
}

test.each([
  ['with scripts', true],
  ['without scripts', false],
])(
  'a complaint is opened again from its mail by who filed it, in another browser %s, and the officer is answered',
  async (_, javaScriptEnabled) => {
    const reference = await sentByAmadou()
    const { id } = await database
      .selectFrom('filing')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()
    const desk = await officerReading(id)
    const question = `Avez-vous gardé l’annonce ? (${reference})`
    await desk.getByRole('button', { name: /Demander$/ }).click()
    await desk.getByLabel('Votre question').fill(question)
    await desk.getByRole('button', { name: 'Envoyer à la personne' }).click()

    const mailbox = await aVisit(browser)
    const mail = mailbox.locator('article', { hasText: `Une question vous attend, dossier ${reference}` })
    await expect
      .poll(async () => {
        await mailbox.goto(app.simulators!.mailboxUrl)
        return mail.count()
      })
      .toBe(1)
    const text = await mail.locator('pre').innerText()
    expect(text).not.toContain(question)
    const [link] = /http\S+/.exec(text) ?? []

    // Somebody else of the same mailbox.
    const other = await aVisit(browser, { javaScriptEnabled })
    await other.goto(link!)
    await identifyAs(other, /^Jeanne/)
    expect(await other.content()).not.toContain(reference)

    const page = await aVisit(browser, { javaScriptEnabled })
    await page.goto(link!)
    await identifyAs(page, /^Amadou/)
    if (page.url().endsWith('/suivi/plaintes'))
      await leading(page, () => page.getByRole('button', { name: reference }).click())
    expect(page.url()).toBe(`${app.publicUrl}/suivi/dossier`)
    expect(await page.innerText('main')).toContain(question)
    await leading(page, () => page.getByRole('link', { name: 'Répondre' }).click())
    const answer = `Oui, la voici en mots (${reference}).`
    await page.locator('[name="texte"]').fill(answer)
    await leading(page, () => page.getByRole('button', { name: 'Envoyer', exact: true }).click())
    expect(await page.innerText('main')).toContain('C’est envoyé.')
    await leading(page, () => page.getByRole('button', { name: 'Fermer ma déclaration ici' }).click())
    await page.goto(`${app.publicUrl}/suivi/dossier`)
    expect(await page.locator('h1').innerText()).toBe('Suivre ma déclaration')

    await desk.bringToFront()
    await desk.goto(`${app.consoleUrl}/console/filings/${id}/messages`)
    await desk.getByText(answer).waitFor()
  },
  120_000,
)

test('the list of complaints can be read by everybody, in both languages', async () => {
  for (let each = 0; each < 2; each++) await sentByAmadou()
  for (const locale of ['fr', 'en'] as const) {
    const page = await aVisit(browser)
    await page.goto(app.publicUrl + inLocale(locale, '/suivi'))
    await identifyAs(page, /^Amadou/)
    expect(new URL(page.url()).pathname).toBe(inLocale(locale, '/suivi/plaintes'))
    await expectAccessibleInBothThemes(page)
    await leading(page, () => page.locator('button[name="plainte"]').first().click())
    expect(new URL(page.url()).pathname).toBe(inLocale(locale, '/suivi/dossier'))
    await expectAccessibleInBothThemes(page)
  }
})
