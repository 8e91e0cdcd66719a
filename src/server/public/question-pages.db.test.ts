import { expect, test } from 'vitest'
import { formatDate } from '#domain/wording/format-date.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { type PageVisitor, pageVisitor, type Typed, type VisitedPage } from '#test/support/page-visitor.ts'
import { tellFiling } from '#test/support/tell-filing.ts'
import { readDraft, writeDraft } from './draft.store.ts'
import { createPublicPages } from './public-site.ts'
import { visitOf } from './visit.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)

async function beginReport(money = 'recent'): Promise<readonly [PageVisitor, string]> {
  const person = pageVisitor(site, context.config.publicUrl)
  let page = await person.go('/orientation')
  for (const reponse of ['annonce', 'louer', 'moi', money]) page = await person.send(page, { reponse })
  const draft = await beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
  return [person, draft.path]
}

const message =
  'Bjr envoyez 450e sur FR76 9900 1040 2800 1637 9842 158 ou appelez le 06 39 98 11 90. Votre numéro : 01 99 00 11 22'
const found = {
  theirs: 'as.iban:FR7699001040280016379842158',
  phone: 'as.phone:+33639981190',
  own: 'as.phone:+33199001122',
} as const

test('what a pasted message names is offered with its words around, judged once, and kept so', async () => {
  const [person, draft] = await beginReport()
  const question = await person.go(`${draft}/auteur/lire-un-message`)
  expect(question.text).toContain('La lecture se fait sur notre serveur.')
  const offered = await person.send(question, { text: message })
  expect(offered.path).toBe(question.path)
  expect(offered.text).toContain('3 éléments trouvés')
  expect(offered.text).toMatch(/envoyez 450e sur FR76 9900 1040 2800 1637 9842 158 ou appelez/)
  expect(offered.html).toContain(`name="${found.theirs}" value="suspect" checked`)
  expect(offered.html).toContain(`name="${found.own}" value="victim" checked`)
  for (const choice of ['À l’auteur', 'À moi', 'Non']) expect(offered.text).toContain(choice)

  const next = await person.send(offered, { [found.phone]: 'no' })
  expect(next.path).not.toBe(question.path)
  const again = await person.go(question.path)
  expect(again.html).toContain(`name="${found.theirs}" value="suspect" checked`)
  expect(again.html).toContain(`name="${found.phone}" value="no" checked`)
  expect((await person.go(draft)).text).toContain('1 identifiant gardé')
})

test('a message in which nothing is read says so, and leads on to typing', async () => {
  const [person, draft] = await beginReport()
  const question = await person.go(`${draft}/auteur/lire-un-message`)
  const next = await person.send(question, { text: 'Bonjour, je vous rappelle demain.' })
  expect(next.path).toMatch(/\/auteur\/[a-z-]+\?rien$/)
  expect(next.text).toContain('Nous n’avons rien reconnu. Ce n’est pas grave : saisissez ce que vous savez.')
})

test('each line of an error summary leads to the field it speaks of', async () => {
  const [person, draft] = await beginReport()
  const transfer = { 'moyen.value': 'virement' }
  const cases: readonly (readonly [path: string, typed: Typed])[] = [
    ['faits/debut', { precision: 'day', day: '12', month: '13', year: '2025' }],
    ['faits/debut', { precision: 'month', 'about-month': '13', 'about-year': '2025' }],
    ['faits/debut', {}],
    ['faits/contact', {}],
    ['faits/recit', { text: 'mot '.repeat(8_000) }],
    ['faits/demande', {}],
    ['argent/paiement/0', {}],
    ['argent/paiement/0', { ...transfer, 'montant.amount': 'beaucoup', 'date.day': '45' }],
    ['auteur/lire-un-message', { text: 'mot '.repeat(30_000) }],
    ['auteur/identifiants', { phone: '0'.repeat(3_000) }],
  ]
  for (const [path, typed] of cases) {
    const asked = await person.go(`${draft}/${path}`)
    const shown = typed['moyen.value'] ? await person.send(asked, transfer) : asked
    const page = await person.send(shown, typed)
    expect([path, page.status, page.title]).toEqual([path, 422, expect.stringMatching(/^Erreur\s: /)])
    const fields = summaryLinks(page)
    expect([path, fields.length]).not.toEqual([path, 0])
    for (const field of fields)
      expect([path, page.html]).toEqual([path, expect.stringContaining(`id="${field}"`)])
  }
})

const summaryLinks = ({ html }: VisitedPage): readonly string[] => {
  const summary = /class="error-summary".*?<\/div>/s.exec(html)?.[0] ?? ''
  return [...summary.matchAll(/href="#([^"]+)"/g)].map(([, field]) => field!)
}

test('reading over says who will read this and who sees the name; an answer changed there leads back there', async () => {
  const [person, draft] = await beginReport()
  const transfer = { 'moyen.value': 'virement', 'montant.amount': '450', 'date.precision': 'unknown' }
  const told = { 'argent/paiement/0': transfer, 'argent/paiement': {} }
  const check = await tellFiling(person, await person.go(draft), told)
  expect(check.text).toContain('Rien n’est envoyé pour l’instant.')
  expect(check.text).toContain('Des policiers et des gendarmes habilités liront ces réponses.')
  expect(check.text).toContain('Votre nom n’est demandé nulle part : personne ne le verra.')
  expect(check.html.match(/class="button"/g)).toHaveLength(1)
  const change = /href="([^"]*\/faits\/debut\?retour=relire)">Modifier<span class="unseen"> ([^<]+)</.exec(
    check.html,
  )
  expect(change?.[2]).toBeTruthy()
  const question = await person.go(change![1]!)
  const back = await person.send(question, { precision: 'day', day: '12', month: '1', year: '2026' })
  expect(back.path).toBe(check.path)
  expect(back.text).toContain(formatDate('2026-01-12', 'fr').replace('\u00a0', ' '))
})

test('a change that opens new questions asks them first, then leads back to reading over', async () => {
  const [person, draft] = await beginReport('non')
  const check = await tellFiling(person, await person.go(draft), {})
  const paid = await person.send(await person.go(`${draft}/argent/paye?retour=relire`), { value: 'oui' })
  expect(paid.path).toMatch(/\/argent\/paiement\/0\?retour=relire$/)
  const fields = await person.send(paid, { 'moyen.value': 'especes' })
  const list = await person.send(fields, { 'montant.amount': '450', 'date.precision': 'unknown' })
  expect((await person.send(list)).path).toBe(check.path)
})

test('a draft whose form was retired meanwhile goes on in the present one, with its answers', async () => {
  const [person, draft] = await beginReport()
  await person.send(await person.go(`${draft}/faits/recit`), { text: 'Trois heures de souvenirs.' })
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const visit = visitOf(context, new Request(context.config.publicUrl, { headers: { cookie } })).current()!
  const kept = (await readDraft(context, visit, draft.split('/').at(-1)!))!.draft
  await writeDraft(context, visit, {
    ...kept,
    formVersion: '1999-01',
    answers: { ...kept.answers, 'question-disparue': 'x' },
    revision: kept.revision + 1,
  })
  for (const path of [draft, `${draft}/faits/recit`, `${draft}/relire`]) {
    const page = await person.go(path)
    expect([page.path, page.status]).toEqual([`${draft}/mise-a-jour`, 200])
    expect(page.text).toContain('Le formulaire a été mis à jour')
  }
  const tasks = await person.send(await person.go(draft))
  expect(tasks.path).toBe(draft)
  expect((await person.go(`${draft}/faits/recit`)).html).toContain('Trois heures de souvenirs.')
  expect((await readDraft(context, visit, kept.id))?.draft.answers).not.toHaveProperty('question-disparue')
})
