import { expect, test } from 'vitest'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { formatDate } from '#domain/wording/format-date.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { codeTries } from '#server/follow-up/try-code.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { type PageVisitor, pageVisitor, type VisitedPage } from '#test/support/page-visitor.ts'
import { tellFiling } from '#test/support/tell-filing.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const visitor = () => pageVisitor(site, context.config.publicUrl)

const rental = ['annonce', 'louer', 'moi', 'recent']
const message =
  'Studio à louer. Virement demandé sur FR76 9900 1040 2800 1637 9842 158, appelez le 06 39 98 11 90.'

async function beginReport(person: PageVisitor, answers: readonly string[] = rental): Promise<VisitedPage> {
  let page = await person.go('/orientation')
  for (const answer of answers) page = await person.send(page, { reponse: answer })
  page = await person.go(person.linkIn(page, 'Signaler'))
  return beginDraft(person, page)
}

const told = {
  'faits/recit': { text: message },
  'argent/paiement/0': { 'moyen.value': 'virement', 'montant.amount': '450', 'date.precision': 'unknown' },
  'argent/paiement': {},
}

const codeIn = ({ text }: VisitedPage) => /(?:[0-9A-Z]{4} ){4}[0-9A-Z]{4}/.exec(text)?.[0] ?? ''

async function filings(): Promise<number> {
  const { count } = await context.database
    .selectFrom('filing')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

test('every page of the site map answers in both languages, without a cookie', async () => {
  const person = visitor()
  const map = await person.go('/plan')
  const paths = [...map.html.matchAll(/class="row" href="([^"]+)"/g)].map(([, path]) => path!)
  expect(paths.length).toBeGreaterThan(12)
  for (const path of paths)
    for (const address of [path, `/en${path}`]) {
      const page = await person.go(address)
      expect([address, page.status]).toEqual([address, 200])
      expect(page.html).toContain(address.startsWith('/en') ? '<html lang="en"' : '<html lang="fr"')
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  expect(person.cookies.size).toBe(0)
})

test('a report is read over, sent once however often it is sent, received and followed by its code', async () => {
  const person = visitor()
  const before = await filings()
  const draft = await beginReport(person)
  expect(draft.headers.get('cache-control')).toBe('no-store')
  const check = await tellFiling(person, draft, told)
  expect(check.text).toContain('FR76 9900 1040 2800 1637 9842 158')
  const receipts = await Promise.all([person.send(check), person.send(check), person.send(check)])
  const [receipt] = receipts
  expect(await filings()).toBe(before + 1)
  for (const each of receipts) expect(each.text).toContain('Votre signalement est reçu')
  const code = /data-code="([^"]+)"/.exec(receipt!.html)?.[1] ?? ''
  expect(code).toMatch(/^(\w{4} ){4}\w{4}$/)
  expect(receipt!.text).toContain('Appelez votre banque')

  // The answers are gone from the draft; the receipt stays for the visit.
  expect((await person.go(check.path)).path).toBe(receipt!.path)
  const ticked = await person.send(receipt!, { fait: 'banque-appeler' }, '/recepisse')
  expect(ticked.path).toBe(receipt!.path)

  const elsewhere = visitor()
  expect((await elsewhere.go(receipt!.path)).path).toBe('/suivi')
  const page = await elsewhere.go('/suivi')
  const wrong = await elsewhere.send(page, {
    code: code.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
  })
  expect([wrong.status, wrong.title]).toEqual([422, expect.stringMatching(/^Erreur/)])
  const file = await elsewhere.send(wrong, { code: code.toLowerCase().replaceAll(' ', '-') })
  expect(file.path).toBe('/suivi/dossier')
  expect(file.text).toContain('Rien à faire pour l’instant.')
  expect(file.html).toMatch(/<li><button class="row"[^>]*>(?:(?!<\/li>).)*Fermer ma déclaration ici/)

  const add = await elsewhere.go('/suivi/dossier/corriger')
  const said = await elsewhere.send(add, { texte: 'Le loyer était de 460 €, pas 450.' })
  expect(said.text).toContain('C’est envoyé.')
  expect(said.text).toContain('Le loyer était de 460 €, pas 450.')
  expect((await elsewhere.send(file, {}, '/suivi/fermer')).path).toBe('/')
  expect((await elsewhere.go('/suivi/dossier')).path).toBe('/suivi?fin')
})

test('the same link opened five times offers the draft under way', async () => {
  const person = visitor()
  const first = await beginReport(person)
  for (let again = 0; again < 4; again++) expect((await beginReport(person)).path).toBe(first.path)
  const page = await person.go(`${first.path}/faits/contact`)
  await person.send(page, { value: 'annonce' })
  const offered = await beginReport(person)
  expect(offered.text).toContain('Vous avez déjà une déclaration en cours')
  expect(person.linkIn(offered, 'Reprendre ma déclaration')).toBe(first.path)
  const other = await person.send(offered, { autre: 'oui' })
  expect(other.path).not.toBe(first.path)
})

test('an answer that cannot be kept comes back as typed, with what to do, in the title too', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const question = await person.go(`${draft.path}/faits/debut`)
  const cases: readonly (readonly [Record<string, string>, string])[] = [
    [{ precision: 'day', day: '12', month: '13', year: '2025' }, 'Le mois va de 1 à 12. Vous avez écrit 13.'],
    [{ precision: 'day', day: '31', month: '2', year: '2025' }, 'Cette date n’existe pas'],
    [{ precision: 'day', day: '12', month: '1', year: '2050' }, 'Cette date est dans le futur'],
    [{ precision: 'day', day: '12', month: '1', year: '1850' }, 'Cette date est antérieure à 1900'],
  ]
  for (const [typed, sentence] of cases) {
    const page = await person.send(question, typed)
    expect([typed, page.status]).toEqual([typed, 422])
    expect(page.text.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence)
    expect(page.title).toMatch(/^Erreur/)
    expect(page.html).toContain(`value="${typed.year}"`)
  }
  const odd = await person.go(`${draft.path}/faits/recit`)
  const nul = await person.send(odd, { text: 'Il a dit\u0000 \u202eoui\u202c.' })
  expect(nul.status).toBe(200)
  const kept = await person.go(`${draft.path}/faits/recit`)
  expect(kept.html).toContain('Il a dit oui.')
})

test('ten megabytes of text, a form that is not one and an unknown address are answered in words', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const question = await person.go(`${draft.path}/faits/recit`)
  const huge = await person.send(question, { text: 'a'.repeat(10_000_000) })
  expect([huge.status, huge.text]).toEqual([413, expect.stringContaining('trop long')])
  const long = await person.send(question, { text: 'mot '.repeat(100_000) })
  expect(long.status).toBe(422)
  const odd = await person.go(question.path, {
    method: 'POST',
    body: '{"text":',
    headers: { 'content-type': 'application/json' },
  })
  expect([odd.status, odd.text]).toEqual([400, expect.stringContaining('n’a pas pu être lu')])
})

test('a form from another site changes nothing, and is shown again with all that was typed', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const question = await person.go(`${draft.path}/faits/contact`)
  person.headers['sec-fetch-site'] = 'cross-site'
  const refused = await person.send(question, { value: 'sms' })
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('rien n’est perdu')])
  expect(refused.html).toContain('name="value" value="sms"')
  expect((await person.go(question.path)).html).not.toMatch(/value="sms"[^>]*checked/)
  person.headers['sec-fetch-site'] = 'same-origin'
  await person.send(refused)
  expect((await person.go(question.path)).html).toMatch(/value="sms"[^>]*checked/)
})

test('the language switch of a form page keeps what was typed and writes nothing', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const question = await person.go(`${draft.path}/auteur/identifiants`)
  const english = await person.send(question, { phone: '06 39 98 11', langue: 'en' })
  expect(english.path).toBe(`/en${question.path}`)
  expect(english.html).toContain('value="06 39 98 11"')
  expect(english.html).toContain('<html lang="en"')
  expect((await person.go(question.path)).html).not.toContain('06 39 98 11')
})

test('a doubtful IBAN is asked about once, then kept as it is', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const question = await person.go(`${draft.path}/auteur/identifiants`)
  const doubted = await person.send(question, { iban: 'FR76 1234' })
  expect([doubted.status, doubted.title]).toEqual([200, expect.not.stringMatching(/^Erreur/)])
  expect(doubted.text).toContain('Le garder tel quel')
  const next = await person.send(doubted)
  expect(next.path).not.toBe(question.path)
  expect((await person.go(question.path)).html).toContain('FR76 1234')
})

test('when the visit is over in the middle of a page, what was typed is given back', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const question = await person.go(`${draft.path}/faits/recit`)
  person.cookies.clear()
  const lost = await person.send(question, { text: message })
  expect([lost.status, lost.text]).toEqual([410, expect.stringContaining(message)])
  expect((await person.go(question.path)).path).toBe('/')
})

test('a draft is resumed elsewhere by its code, and no longer opens where it was', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const later = await person.go(`${draft.path}/plus-tard`)
  const until = formatDate('2026-04-09', 'fr')
  expect(later.text).toContain(until.replace('\u00a0', ' '))
  const code = codeIn(await person.send(later))
  const elsewhere = visitor()
  const resumed = await elsewhere.send(await elsewhere.go('/reprendre'), { code })
  expect(resumed.path).toBe(draft.path)
  expect((await person.go(draft.path)).path).toBe('/')
  const wrong = await elsewhere.send(await elsewhere.go('/reprendre'), { code: 'AAAA BBBB CCCC DDDD EEEE' })
  expect(wrong.status).toBe(422)

  // The page where filings are followed understands it too, and what the first browser was typing is given back.
  const typing = await elsewhere.go(`${draft.path}/faits/recit`)
  expect((await person.send(await person.go('/suivi'), { code })).path).toBe(draft.path)
  const lost = await elsewhere.send(typing, { text: message })
  expect([lost.status, lost.text]).toEqual([410, expect.stringContaining(message)])
  expect(person.linkIn(lost, 'Reprendre')).toBe('/reprendre')
})

test('wrong codes are slowed alike, whatever they might have opened, and nothing tells which exist', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const code = codeIn(await person.send(await person.go(`${draft.path}/plus-tard`)))
  const guessing = visitor()
  const page = await guessing.go('/reprendre')
  const answers: string[] = []
  for (let tries = 0; tries < codeTries; tries++)
    answers.push((await guessing.send(page, { code: drawFollowUpCode(context.random.bytes) })).text)
  expect(new Set(answers.map((text) => text.replace(/(\w{4} ){4}\w{4}/g, ''))).size).toBe(1)
  expect(answers[0]).toContain('Ce code n’ouvre rien ici')
  for (const tried of [code, drawFollowUpCode(context.random.bytes)])
    expect((await guessing.send(page, { code: tried })).text).toContain('Plusieurs codes ont été essayés')
  expect((await visitor().send(page, { code })).path).toBe(draft.path)
})

test('on a device that others use, the code comes first, and closing leaves nothing to open there', async () => {
  const person = visitor()
  const start = await person.go('/signaler/1200')
  const asked = await person.send(start)
  expect(asked.text).toContain('Quelqu’un d’autre utilise-t-il cet appareil')
  expect(await person.send(asked, { langue: 'en' })).toMatchObject({
    path: '/en/declaration',
    text: expect.stringContaining('Does anyone else use this device?'),
  })
  expect((await person.send(asked, { affichage: 'dark' })).text).toContain('utilise-t-il cet appareil')
  const given = await beginDraft(person, start, 'shared')
  const code = codeIn(given)
  const draft = person.primaryLinkIn(given)
  const tasks = await person.go(draft)
  expect(tasks.headers.get('vigie-untraced')).toBe('yes')
  expect(tasks.text).toContain('Votre code de reprise l’ouvre')
  await person.send(await person.go(`${draft}/faits/contact`), { value: 'annonce' })

  // Turned into a complaint, it is still the draft of that code.
  await person.send(await person.go(`${draft}/porter-plainte`))
  expect((await person.go(draft)).title).toBe('Ma plainte – Vigie')
  const later = await person.go(`${draft}/plus-tard`)
  expect((await person.send(later, {}, '/fermer')).path).toBe('/')
  expect((await person.go(draft)).path).toBe('/')
  const elsewhere = visitor()
  const resumed = await elsewhere.send(await elsewhere.go('/reprendre'), { code })
  expect([resumed.path, resumed.title]).toEqual([draft, 'Ma plainte – Vigie'])
  expect((await elsewhere.go(`${draft}/faits/contact`)).html).toMatch(/value="annonce"[^>]*checked/)
})

test('nothing a report or its browser says is written in the log', async () => {
  const person = visitor()
  person.headers['user-agent'] = 'Marqueur-Navigateur/1'
  person.headers['x-forwarded-for'] = '203.0.113.77'
  const check = await tellFiling(person, await beginReport(person), told)
  await person.send(check)
  const lines = JSON.stringify(context.logged)
  for (const secret of ['Marqueur-Navigateur', '203.0.113.77', 'Studio', '9842', check.path.split('/')[2]!])
    expect(lines).not.toContain(secret)
})
