import { expect, test } from 'vitest'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { acceptFiling } from '#server/review/accept-filing.ts'
import { anIban, anIdentity, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testApp } from '#test/support/app.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, paidTo, phoneReady, tell } from '#test/support/on-screen.ts'
import { settableClock } from '#test/support/time-and-chance.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])

const shown = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** Told a little before by other people, each under a name of their own; one was read and accepted. */
async function othersBefore(iban: string): Promise<void> {
  const context = { ...app.context, clock: settableClock(new Date(Date.now() - 120_000)) }
  const filings: string[] = []
  for (const [index, euros] of [700, 620, 580].entries()) {
    const told = { kind: 'complaint', type: 'fake_rental', payments: [aTransfer(iban, euros)] } as const
    const identity = anIdentity(`person-${iban}-${index}`)
    filings.push((await submitFiling(context, aSubmission(context, told), { identity })).filingId)
  }
  const officer = await anOfficer(context)
  await acceptFiling(context, officer.id, { filingId: filings[0]!, version: 1 })
}

test.each([
  ['a phone', 360],
  ['a desk', 1440],
])(
  'what a victim types on %s reaches its series on an officer’s screen, and the answer comes back',
  async (_, width) => {
    const iban = anIban(width)
    const shownIban = shown(iban)
    await othersBefore(iban)

    // The person.
    const screen = { viewport: { width, height: 800 } }
    const phone = await aVisit(browser, screen)
    await phone.goto(app.publicUrl)
    await phoneReady(phone)
    await beginReport(phone)
    await tell(phone, paidTo(shownIban))
    expect(await phone.innerText('main')).toContain(shownIban)
    await leading(phone, () => phone.getByRole('button', { name: 'Envoyer mon signalement' }).click())
    expect(await phone.locator('h1').innerText()).toBe('Votre signalement est reçu')
    expect(await phone.locator('#rapprochement').innerText()).toContain(
      'Votre signalement rejoint d’autres déclarations (entre 2 et 5). Un enquêteur en est informé.',
    )
    expect(await phone.innerText('main')).not.toMatch(/série/i)
    const code = (await phone.locator('[data-code]').getAttribute('data-code')) ?? ''
    expect(code).toMatch(/^(\w{4} ){4}\w{4}$/)

    // The officer.
    const desk = await aVisit(browser, { viewport: { width: 1440, height: 900 } })
    await desk.goto(`${app.consoleUrl}/console/`)
    expect(new URL(desk.url()).origin).toBe(new URL(app.context.config.proConnect.issuer).origin)
    await desk.getByRole('button', { name: /^Lucie Roche/ }).click()
    await desk
      .getByRole('navigation', { name: 'Console' })
      .getByRole('link', { name: /Signalements/ })
      .click()
    const newest = desk
      .locator('[aria-label="Liste des déclarations"] a[href*="/console/inbox/reports/"]')
      .first()
    await desk.bringToFront()
    await newest.click()
    const why = desk.locator('.why-card')
    await why.waitFor()
    expect(await why.locator('.why').innerText()).toMatch(
      /^Même IBAN que 3\sdéclarations de la série\s\d+, et nulle part ailleurs\.$/,
    )
    const reading = desk.url()
    await why.getByRole('link', { name: /^Série\s\d+, 4\sdéclarations/ }).click()
    await desk.getByRole('heading', { level: 1, name: /^Série\s\d+/ }).waitFor()
    expect(await desk.innerText('main')).toContain(shownIban)
    await desk.locator('main a[href$="/members"]').click()
    await expect.poll(() => desk.locator('main tbody tr').count()).toBe(4)

    await desk.goto(reading)
    await desk.getByRole('button', { name: /Demander$/ }).click()
    const question =
      'Comment l’annonce vous est-elle parvenue ? Cela nous aide à relier d’autres déclarations.'
    await desk.getByLabel('Votre question').fill(question)
    await desk.getByRole('button', { name: 'Envoyer à la personne' }).click()

    // The person again, elsewhere, with nothing but the code.
    const elsewhere = await aVisit(browser, screen)
    await elsewhere.bringToFront()
    await elsewhere.goto(`${app.publicUrl}/suivi`)
    await elsewhere.locator('#code').fill(code.toLowerCase())
    await leading(elsewhere, () => elsewhere.getByRole('button', { name: 'Ouvrir' }).click())
    await expect
      .poll(
        async () => {
          await elsewhere.reload()
          return elsewhere.innerText('main')
        },
        { timeout: 20_000 },
      )
      .toContain(question)
    await elsewhere.waitForLoadState('networkidle')
    const reply = await elsewhere.getByRole('link', { name: 'Répondre' }).getAttribute('href')
    await elsewhere.goto(new URL(reply!, app.publicUrl).href)
    const answer = 'Par un groupe de quartier, le matin même. L’annonce a disparu depuis.'
    await elsewhere.locator('[name="texte"]').fill(answer)
    await leading(elsewhere, () => elsewhere.getByRole('button', { name: 'Envoyer', exact: true }).click())
    expect(await elsewhere.innerText('main')).toContain('C’est envoyé.')

    // And the officer, in the lane of answers.
    await desk.bringToFront()
    await desk
      .getByRole('navigation', { name: 'Console' })
      .getByRole('link', { name: /Réponses reçues/ })
      .click()
    const filing = new URL(reading).pathname.split('/').at(-1)
    await desk
      .locator(`[aria-label="Liste des déclarations"] a[href*="/console/inbox/answered/${filing}"]`)
      .click()
    await desk.goto(`${app.consoleUrl}/console/filings/${filing}/messages`)
    await desk.getByText(answer).waitFor()
    expect(await desk.innerText('main')).toContain(question)
  },
  120_000,
)
