import { expect, test } from 'vitest'
import { complaintNotices } from '#domain/orientation/complaint-notices.ts'
import { services } from '#domain/orientation/directory.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor, type VisitedPage } from '#test/support/page-visitor.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const visitor = () => pageVisitor(site, context.config.publicUrl)
type Visitor = ReturnType<typeof visitor>

async function orientate(person: Visitor, answers: readonly string[]): Promise<VisitedPage> {
  let page = await person.go('/orientation')
  for (const reponse of answers) page = await person.send(page, { reponse })
  expect(page.path).toMatch(/^\/orientation\/resultat\/\w+$/)
  return page
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = ({ text }: VisitedPage) => plain(text)

test('in the right place: the bank first, then the two ways compared', async () => {
  const result = await orientate(visitor(), ['annonce', 'louer', 'moi', 'recent'])
  expect(said(result)).toMatch(/Vous êtes au bon endroit\..*Prévenir ma banque.*Signalement.*Plainte/)
  for (const words of ['anonyme', 'à votre nom', 'suivi par code', 'sous 8 jours', 'ouvre une procédure'])
    expect(said(result)).toContain(words)
  const without = await orientate(visitor(), ['annonce', 'louer', 'moi', 'non'])
  expect(said(without)).not.toContain('Prévenir ma banque')
})

test('another door is better: which, why, what to have ready, and the report that stays possible', async () => {
  const person = visitor()
  const result = await orientate(person, ['carte', 'en-main'])
  const { perceval } = services
  expect(result.html).toMatch(/<h1[^>]*>Perceval</)
  for (const { fr } of perceval.ready) expect(said(result)).toContain(plain(fr))
  expect(result.html).toContain(`href="${perceval.link}"`)
  expect(said(result)).toContain('Parler à quelqu’un')
  const known = await orientate(visitor(), ['rencontre', 'connu', 'moi', 'non'])
  expect(said(known)).toContain('Vous pouvez aussi le signaler ici')
})

test('what was answered is not asked again: the report begins with it', async () => {
  const person = visitor()
  const result = await orientate(person, ['annonce', 'louer', 'proche', 'recent'])
  const draft = await beginDraft(person, await person.go(person.linkIn(result, 'Signaler')))
  for (const [question, answer] of [
    ['pour-qui', 'proche'],
    ['paye', 'oui'],
  ]) {
    const pages = await Promise.all(
      ['faits', 'argent', 'auteur'].map((section) => person.go(`${draft.path}/${section}/${question}`)),
    )
    const asked = pages.find(({ path }) => path.endsWith(`/${question}`))
    expect([question, asked?.html]).toEqual([
      question,
      expect.stringMatching(new RegExp(`value="${answer}"[^>]*checked`)),
    ])
  }
})

test('a complaint asks its conditions, then shows the four notices; one that is not met leads to another door', async () => {
  const person = visitor()
  const result = await orientate(person, ['annonce', 'louer', 'moi', 'recent'])
  const first = await person.go(person.linkIn(result, 'Porter plainte'))
  let page = first
  let asked = 0
  for (; page.html.includes('name="reponse"'); asked++) page = await person.send(page, { reponse: 'inconnu' })
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThanOrEqual(3)
  for (const { title, text } of complaintNotices) {
    expect(said(page)).toContain(plain(title.fr))
    expect(said(page)).toContain(plain(text.fr))
  }
  expect(page.html).toContain('action="/plainte"')

  let barred = first
  for (let tries = 0; tries < 3 && barred.html.includes('name="reponse"'); tries++) {
    const money = /argent/.test(barred.title)
    barred = await person.send(barred, { reponse: money ? 'non' : 'oui' })
  }
  expect(said(barred)).toContain('Une autre porte est meilleure')
  expect(barred.html).not.toContain('action="/plainte"')
  const report = await person.go(person.linkIn(barred, 'Signaler ici, réponses gardées'))
  expect(report.path).toBe(result.path.replace('/orientation/resultat/', '/signaler/'))
})

test('a sentence of one’s own leads to the nearest situations', async () => {
  const person = visitor()
  const asked = await person.go('/orientation/phrase')
  expect(asked.text).toContain('Rien n’est gardé.')
  const near = await person.send(asked, { phrase: 'on m’a loué un appartement qui n’existe pas' })
  expect(said(near)).toContain('Laquelle ressemble le plus à la vôtre ?')
  const nothing = await person.send(asked, { phrase: 'zzz' })
  expect(said(nothing)).toContain('Nous n’avons rien reconnu.')
})

test('« quitter vite » is where somebody may be looking, and nowhere else', async () => {
  const draftOf = async (answers: readonly string[]) => {
    const person = visitor()
    const result = await orientate(person, answers)
    return beginDraft(person, await person.go(person.linkIn(result, 'Signaler')))
  }
  const watched = await draftOf(['publication', 'en-ligne', 'moi', 'non'])
  expect(watched.text).toContain('Quitter vite')
  expect((await draftOf(['annonce', 'louer', 'moi', 'recent'])).text).not.toContain('Quitter vite')
})
