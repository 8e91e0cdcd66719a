import { expect, test } from 'vitest'
import { showIdentifier } from '#linkage'
import { pageAssets } from '#pages/page-assets.ts'
import { anIban } from '#test/support/a-submission.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { type PageVisitor, pageVisitor, type VisitedPage } from '#test/support/page-visitor.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)

const shown = (value: string) => showIdentifier({ kind: 'iban', value })
const iban = shown(anIban(1))
const other = shown(anIban(2))

async function beginReport(person: PageVisitor): Promise<string> {
  let page = await person.go('/orientation')
  for (const answer of ['annonce', 'louer', 'moi', 'recent'])
    page = await person.send(page, { reponse: answer })
  const { path } = await beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
  await person.send(await person.go(`${path}/argent/paye`), { value: 'oui' })
  return path
}

const paymentPage = (path: string, row = 0) => `${path}/argent/paiement/${row}?suite=oui&moyen.value=virement`
const transfer = { 'montant.amount': '450', 'date.precision': 'unknown' }
const amountIn = ({ html }: VisitedPage) => /name="montant.amount"[^>]*value="([^"]*)"/.exec(html)?.[1]

test('two tabs on one payment: the second sees both values, and keeps the one it chooses', async () => {
  const person = pageVisitor(site, context.config.publicUrl)
  const path = await beginReport(person)
  await person.send(await person.go(paymentPage(path)), transfer)
  const here = await person.go(`${path}/argent/paiement/0`)
  const there = await person.go(`${path}/argent/paiement/0`)
  await person.send(there, { 'montant.amount': '460' })

  const both = await person.send(here, { 'montant.amount': '470' })
  expect([both.status, both.text]).toEqual([
    409,
    expect.stringContaining('Cette réponse a changé dans un autre onglet'),
  ])
  expect(both.text).toMatch(/Montant : 460,00 €/)
  expect(amountIn(both)).toBe('470')

  await person.send(both, { 'garder-autre': 'oui' })
  expect(amountIn(await person.go(`${path}/argent/paiement/0`))).toBe('460,00')
  await person.send(both)
  expect(amountIn(await person.go(`${path}/argent/paiement/0`))).toBe('470,00')
})

test('tabs on two payments do not disturb each other; a payment is never taken for the one that stood there', async () => {
  const person = pageVisitor(site, context.config.publicUrl)
  const path = await beginReport(person)
  for (const row of [0, 1]) await person.send(await person.go(paymentPage(path, row)), transfer)
  const first = await person.go(`${path}/argent/paiement/0`)
  const second = await person.go(`${path}/argent/paiement/1`)
  await person.send(first, { 'montant.amount': '100' })
  const list = await person.send(second, { 'montant.amount': '200' })
  expect(list.text).toMatch(/100,00 €.*200,00 €/)

  const stale = await person.go(`${path}/argent/paiement/0`)
  await person.send(await person.go(`${path}/argent/paiement/0`), { retirer: 'oui' })
  const refused = await person.send(stale, { retirer: 'oui' })
  expect([refused.status, refused.text]).toEqual([409, expect.stringMatching(/Montant : 200,00 €/)])
  await person.send(refused, { retirer: 'oui' })
  const gone = await person.send(stale, { 'montant.amount': '300' })
  expect([gone.status, gone.text]).toEqual([409, expect.stringContaining('Retiré dans l’autre onglet')])
})

test('accounts of the author already told are choices of the payment, and another can be written', async () => {
  const person = pageVisitor(site, context.config.publicUrl)
  const path = await beginReport(person)
  const ids = await person.go(`${path}/auteur/identifiants`)
  await person.send(ids, { iban: [iban, other], email: 'loueur@mail.example', name: 'K. MARTIN' })

  const page = await person.go(paymentPage(path))
  expect(page.html).toContain(`name="iban.known" value="${iban}"`)
  expect(page.html).toContain(`name="iban.known" value="${other}"`)
  expect(page.text).toContain('Un autre compte')
  // The only name told is chosen already; of two accounts, neither is.
  expect(page.html).toMatch(/name="titulaire.known" value="K. MARTIN" checked/)
  expect(page.html).not.toMatch(/name="iban.known" value="FR[^"]*" checked/)

  const both = await person.send(page, {
    ...transfer,
    'iban.known': iban,
    'iban.value': anIban(3),
  })
  expect([both.status, both.text]).toEqual([422, expect.stringContaining('Deux réponses se contredisent')])
  expect(both.html).toContain('href="#iban.value"')

  const list = await person.send(both, { 'iban.value': '' })
  expect(list.text).toContain(iban)
  const kept = await person.go(`${path}/argent/paiement/0`)
  expect(kept.html).toContain(`name="iban.known" value="${iban}" checked`)

  // What one payment told is offered to the next.
  const cashed = await person.go(`${path}/argent/paiement/1?suite=oui&moyen.value=compte-en-ligne`)
  await person.send(cashed, { ...transfer, 'compte.known': '', 'compte.value': 'encaisse@mail.example' })
  const third = await person.go(`${path}/argent/paiement/2?suite=oui&moyen.value=compte-en-ligne`)
  expect(third.html).toContain('name="compte.known" value="loueur@mail.example"')
  expect(third.html).toContain('name="compte.known" value="encaisse@mail.example"')
})

test('beside a transfer of less than 72 hours stands the bank: what was typed is kept, then the bank is reached', async () => {
  const person = pageVisitor(site, context.config.publicUrl)
  const path = await beginReport(person)
  const seesBank = ({ html }: VisitedPage) => /<button[^>]*name="banque"(?![^>]*\shidden)/.test(html)
  const empty = await person.go(paymentPage(path))
  expect(seesBank(empty)).toBe(false)
  const [year, month, day] = context.clock.now().toISOString().slice(0, 10).split('-')
  const today = { 'date.precision': 'day', 'date.day': day!, 'date.month': month!, 'date.year': year! }

  const wrong = await person.send(empty, { ...today, 'montant.amount': 'beaucoup' })
  expect([wrong.status, seesBank(wrong)]).toEqual([422, true])
  expect(wrong.text).toMatch(/Enregistrer ce paiement\s*Prévenir ma banque/)
  const bank = await person.send(wrong, { 'montant.amount': '450', banque: 'oui' })
  expect(bank.path).toBe('/banque')

  const kept = await person.go(`${path}/argent/paiement/0`)
  expect([amountIn(kept), seesBank(kept)]).toEqual(['450,00', true])
  expect((await person.send(kept)).text).toMatch(/Continuer\s*Prévenir ma banque/)
  const english = await person.go(`/en${path}/argent/paiement/0`)
  expect(english.text).toMatch(/Save this payment\s*Warn my bank/)
  expect((await person.send(english, { banque: 'oui' })).path).toBe('/en/banque')

  const old = await person.send(kept, { 'date.year': '2020' })
  expect(old.text).not.toMatch(/Continuer\s*Prévenir ma banque/)
  expect(seesBank(await person.go(`${path}/argent/paiement/0`))).toBe(false)
  expect((await person.go(`${path}/argent/paiement/1?suite=oui&moyen.value=carte`)).html).not.toContain(
    'name="banque"',
  )
})
