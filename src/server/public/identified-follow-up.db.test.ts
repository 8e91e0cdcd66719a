import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pageAssets } from '#pages/page-assets.ts'
import { runDueJobs } from '#server/platform/jobs/runner.ts'
import { askPerson } from '#server/review/ask-person.ts'
import { tellPersonJob } from '#server/review/tell-person.ts'
import { anIban, anIdentity, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { type PageVisitor, pageVisitor, type VisitedPage } from '#test/support/page-visitor.ts'
import type { Context } from '../context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { openSession } from '../follow-up/follow-up-session.ts'
import { franceConnectSimulator } from '../simulators/franceconnect.ts'
import { type IdentityServer, startIdentityServer } from '../simulators/identity-server.ts'
import { createPublicPages } from './public-site.ts'

const base = await testContext()
const { publicUrl } = base.config
const client = { id: 'vigie', secret: 'a secret for the test' }
let server: IdentityServer
let context: Context

beforeAll(async () => {
  server = await startIdentityServer(0, [franceConnectSimulator(publicUrl, client)])
  context = withProvider(`${server.origin}/franceconnect`)
})
afterAll(() => server.stop())
// What earlier tests filed is somebody else's.
beforeEach(async () => {
  await base.database
    .updateTable('filing')
    .set({ identity_subject: 'somebody earlier' })
    .where('kind', '=', 'complaint')
    .execute()
})

const withProvider = (issuer: string): Context => ({
  ...base,
  config: { ...base.config, franceConnect: { issuer, clientId: client.id, clientSecret: client.secret } },
})

/** A browser that reaches the pages and the provider, each at its own address. */
function visitor(reached: Context = context): PageVisitor {
  const pages = createPublicPages(
    reached,
    pageAssets((name) => `/assets/${name}`),
  )
  return pageVisitor(
    {
      fetch: (request) =>
        request.url.startsWith(publicUrl) ? pages.fetch(request) : fetch(request, { redirect: 'manual' }),
    },
    publicUrl,
  )
}

let drawn = 0

/** A complaint sent from another browser, since closed. */
async function aComplaint(login: string) {
  const told = { kind: 'complaint', type: 'fake_rental', payments: [aTransfer(anIban(drawn++))] } as const
  const identity = { ...anIdentity(`fc-${login}`), issuer: `${server.origin}/franceconnect` }
  const { filingId, receipt } = await submitFiling(context, aSubmission(base, told), { identity })
  return { filingId, reference: receipt.reference }
}

/** Leaves for the provider from the page that asks for a code. */
const leave = async (person: PageVisitor, locale: '' | '/en' = '') => {
  const page = await person.go(`${locale}/suivi`)
  return person.go(person.linkIn(page, 'FranceConnect'))
}
const chosen = (person: PageVisitor, accounts: VisitedPage, account: string) =>
  person.go(`${server.origin}${accounts.path}/${account}`, { method: 'POST' })
const identifyAs = async (person: PageVisitor, account: string, locale: '' | '/en' = '') =>
  chosen(person, await leave(person, locale), account)

/** The provider asks anew, and does not first take leave of who signed in before. */
function forgottenByProvider(person: PageVisitor) {
  for (const name of person.cookies.keys()) if (name.startsWith('franceconnect')) person.cookies.delete(name)
}

const references = ({ html }: VisitedPage) =>
  [...html.matchAll(/name="plainte" value="([^"]+)"/g)].map(([, reference]) => reference)

test('the identity that filed a complaint opens it, as its follow-up shows it in the visit that sent it', async () => {
  const { filingId, reference } = await aComplaint('jeanne')
  const person = visitor()
  const file = await identifyAs(person, 'jeanne')
  expect(file.path).toBe('/suivi/dossier')
  expect(file.text).toContain(reference)
  expect(file.text).toContain('Ce que vous avez donné de l’auteur')
  expect(file.headers.get('cache-control')).toBe('no-store')

  const sender = visitor()
  sender.cookies.set('suivi', (await openSession(context, filingId, 'submission')).token)
  const inVisit = await sender.go('/suivi/dossier')
  expect(file.html).toBe(inVisit.html)

  const add = await person.go(person.linkIn(file, 'Corriger une réponse'))
  const said = await person.send(add, { texte: 'Le loyer était de 460 €.' })
  expect(said.text).toContain('C’est envoyé.')
  expect((await person.go('/suivi')).path).toBe('/suivi/dossier')

  // Closed, it is closed for this cookie wherever it is.
  const [token] = [person.cookies.get('suivi')]
  expect((await person.send(said, {}, '/suivi/fermer')).path).toBe('/')
  person.cookies.set('suivi', token!)
  expect((await person.go('/suivi/dossier')).path).toBe('/suivi?fin')
})

test('a question asked of a complaint is mailed, and answered by who identifies again', async () => {
  const { filingId, reference } = await aComplaint('amadou')
  const officer = await anOfficer(base)
  const question = 'Avez-vous gardé l’annonce ?'
  await askPerson(context, officer.id, { filingId, version: 1, text: question, clientId: 'c1' })
  await runDueJobs(context, [tellPersonJob])
  const mail = base.mails.find(({ subject }) => subject?.includes(reference))
  const [link] = /http\S+/.exec(mail?.text ?? '') ?? []
  const person = visitor()
  const page = await person.go(link!)
  const file = await chosen(person, await person.go(person.linkIn(page, 'FranceConnect')), 'amadou')
  expect(file.text).toContain(question)
  const reply = await person.go(person.linkIn(file, 'Répondre'))
  expect((await person.send(reply, { texte: 'Oui, en capture.' })).text).toContain('C’est envoyé.')
  const { status } = await base.database
    .selectFrom('filing')
    .select('status')
    .where('id', '=', filingId)
    .executeTakeFirstOrThrow()
  expect(status).toBe('answered')
})

test('several complaints are listed, the latest first, each with its state; any of them opens, no other', async () => {
  const theirs = await aComplaint('somebody')
  const first = await aComplaint('jeanne')
  const second = await aComplaint('jeanne')
  const person = visitor()
  const list = await identifyAs(person, 'jeanne')
  expect(list.path).toBe('/suivi/plaintes')
  expect(references(list).slice(0, 2)).toEqual([second.reference, first.reference])
  expect(list.text).toMatch(/Fausse location/)
  expect(list.text).toMatch(
    new RegExp(`${second.reference}, envoyée le \\d+ \\S+ 2026Reçue. Réponse avant le`),
  )
  for (const path of ['/suivi', '/suivi/dossier', '/suivi/dossier/repondre'])
    expect((await person.go(path)).path).toBe('/suivi/plaintes')

  // A reference alone opens nothing.
  for (const plainte of [theirs.reference, '', 'x'.repeat(1000)])
    expect((await person.send(list, { plainte }, '/suivi/plaintes')).path).toBe('/suivi/plaintes')
  const file = await person.send(list, { plainte: first.reference }, '/suivi/plaintes')
  expect([file.path, file.text]).toEqual(['/suivi/dossier', expect.stringContaining(first.reference)])
  const again = await person.go(person.linkIn(file, 'Voir mes autres plaintes'))
  const other = await person.send(again, { plainte: second.reference }, '/suivi/plaintes')
  expect(other.text).toContain(second.reference)

  // From another site, the form is shown again and nothing opens.
  Object.assign(person.headers, { 'sec-fetch-site': 'cross-site' })
  const forged = await person.send(again, { plainte: first.reference }, '/suivi/plaintes')
  expect(forged.text).toContain('Confirmez l’envoi')
  Object.assign(person.headers, { 'sec-fetch-site': 'same-origin' })
  expect((await person.go('/suivi/dossier')).text).toContain(second.reference)

  expect((await person.send(again, {}, '/suivi/fermer')).path).toBe('/')
  expect((await person.go('/suivi/plaintes')).path).toBe('/suivi?fin')
})

test('an identity that filed nothing is told what to do, keeps nothing and opens nothing', async () => {
  await aComplaint('jeanne')
  const person = visitor()
  const none = await identifyAs(person, 'amadou')
  expect(none.path).toBe('/suivi?identite=aucune')
  expect(none.text).toContain('Aucune plainte n’a été envoyée ici sous cette identité.')
  expect(none.text).toContain('Un signalement s’ouvre avec son code.')
  expect([...person.cookies.keys()].filter((name) => name === 'suivi')).toEqual([])
  expect((await person.go('/suivi/dossier')).path).toBe('/suivi?fin')
  const inEnglish = await person.send(none, { langue: 'en' })
  expect([inEnglish.status, inEnglish.text]).toEqual([
    200,
    expect.stringContaining('No complaint was sent here under this identity.'),
  ])
  const mistyped = await person.send(none, { code: 'AAAA' })
  expect(mistyped.text).toContain('faute de frappe')
  expect(mistyped.text).not.toContain('Aucune plainte')
  // The other identity, at once.
  forgottenByProvider(person)
  const accounts = await person.go(person.linkIn(none, 'FranceConnect'))
  expect((await chosen(person, accounts, 'jeanne')).path).toBe('/suivi/dossier')
})

test('in English from the first page to the last', async () => {
  await aComplaint('amadou')
  const [person, other] = [visitor(), visitor()]
  expect((await identifyAs(person, 'amadou', '/en')).path).toBe('/en/suivi/dossier')
  const none = await identifyAs(other, 'jeanne', '/en')
  expect([none.path, none.text]).toEqual([
    '/en/suivi?identite=aucune',
    expect.stringContaining('No complaint was sent here under this identity.'),
  ])
})

test('a sign-in asks who it is and nothing about them, at the level of a complaint, under a state of its own', async () => {
  const pages = createPublicPages(
    context,
    pageAssets((name) => `/assets/${name}`),
  )
  const left = await pages.request(`${publicUrl}/suivi/identite`)
  const asked = Object.fromEntries(new URL(left.headers.get('location')!).searchParams)
  expect(asked).toMatchObject({
    response_type: 'code',
    scope: 'openid',
    acr_values: 'eidas1',
    code_challenge_method: 'S256',
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    redirect_uri: `${publicUrl}/identite/franceconnect/retour`,
  })
  expect(left.headers.getSetCookie()).toEqual([expect.stringContaining(`connexion=${asked.state}; `)])
})

test('a sign-in that took longer than ten minutes, or that another browser began, opens nothing', async () => {
  await aComplaint('jeanne')
  const [slow, other] = [visitor(), visitor()]
  const accounts = await leave(slow)
  base.clock.advance(10 * 60_000)
  const late = await chosen(slow, accounts, 'jeanne')
  expect(late.path).toBe('/suivi?identite=perimee')
  expect(late.text).toContain('Cette identification ne vaut plus')
  const begun = await leave(slow)
  for (const [name, value] of slow.cookies) if (name !== 'connexion') other.cookies.set(name, value)
  expect((await chosen(other, begun, 'jeanne')).path).toBe('/suivi?identite=perimee')
  expect((await other.go('/suivi/dossier')).path).toBe('/suivi?fin')
})

test('a provider that does not answer is said in words, beside the way to try again', async () => {
  const person = visitor(withProvider('http://127.0.0.1:1/franceconnect'))
  const page = await leave(person)
  expect(page.path).toBe('/suivi?identite=indisponible')
  expect(page.text).toContain('FranceConnect ne répond pas. Réessayez dans quelques minutes.')
  expect(person.linkIn(page, 'S’identifier avec FranceConnect')).toBe('/suivi/identite')
})

test('what was opened stays open for a day, and a later identity takes its place', async () => {
  const [mine, theirs] = [await aComplaint('jeanne'), await aComplaint('amadou')]
  const person = visitor()
  expect((await identifyAs(person, 'jeanne')).text).toContain(mine.reference)
  const before = person.cookies.get('suivi')!
  const page = await person.go('/reprendre')
  forgottenByProvider(person)
  const accounts = await person.go(person.linkIn(page, 'FranceConnect'))
  expect((await chosen(person, accounts, 'amadou')).text).toContain(theirs.reference)
  const stale = visitor()
  stale.cookies.set('suivi', before)
  expect((await stale.go('/suivi/dossier')).path).toBe('/suivi?fin')
  base.clock.advance(24 * 3_600_000 + 1)
  expect((await person.go('/suivi/dossier')).path).toBe('/suivi?fin')
})

test('neither the cookie nor the log says who opened what', async () => {
  const { reference, filingId } = await aComplaint('jeanne')
  const person = visitor()
  await identifyAs(person, 'jeanne')
  const told = JSON.stringify([base.logged, [...person.cookies]])
  for (const secret of [reference, filingId, 'fc-jeanne', 'MOREAU', 'Moreau'])
    expect(told).not.toContain(secret)
})

test.for([
  ['annulee', 'cancel', 'l’identification a été arrêtée'],
  ['niveau', 'niveau-insuffisant', 'Le compte choisi ne suffit pas pour une plainte.'],
] as const)('%s is said in words, beside the way to try again', async ([why, account, sentence]) => {
  const person = visitor()
  const page = await identifyAs(person, account)
  expect(page.path).toBe(`/suivi?identite=${why}`)
  expect(page.title).toMatch(/^Erreur/)
  expect(page.text).toContain(sentence)
  expect(page.text).not.toContain('brouillon')
  expect(person.linkIn(page, 'S’identifier avec FranceConnect')).toBe('/suivi/identite')
  expect(person.cookies.has('suivi')).toBe(false)
})
