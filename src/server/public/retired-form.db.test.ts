import { expect, test } from 'vitest'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { type PageVisitor, pageVisitor, type VisitedPage } from '#test/support/page-visitor.ts'
import { readDraft, writeDraft } from './draft.store.ts'
import { createPublicPages } from './public-site.ts'
import { visitOf } from './visit.ts'

const context = await testContext()
const assets = pageAssets((name) => `/assets/${name}`)
const site = createPublicPages(context, assets)

async function beginReport(person: PageVisitor): Promise<VisitedPage> {
  let page = await person.go('/orientation')
  for (const reponse of ['annonce', 'louer', 'moi', 'recent']) page = await person.send(page, { reponse })
  return beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
}

/** From now on the draft is told in a form that was withdrawn, as after an update of the service. */
async function retireFormOf(person: PageVisitor, { path }: VisitedPage): Promise<void> {
  const cookie = `visite=${person.cookies.get('visite')}`
  const visit = visitOf(context, new Request(context.config.publicUrl, { headers: { cookie } })).current()!
  const { draft } = (await readDraft(context, visit, path.split('/').at(-1)!))!
  const revision = draft.revision + 1
  expect(await writeDraft(context, visit, { ...draft, formVersion: '2020-01', revision })).toBe('written')
}

test.each([
  ['', 'Le formulaire a été mis à jour', 'Voici ce que vous veniez d’écrire'],
  ['/en', 'The form was updated', 'Here is what you had just written'],
] as const)(
  'a form withdrawn in mid-page is said, what was typed is given back, and the draft goes on (%s)',
  async (prefix, said, given) => {
    const person = pageVisitor(site, context.config.publicUrl)
    const draft = await beginReport(person)
    const place = await person.go(`${draft.path}/faits/contact`)
    await person.send(place, { value: 'annonce' })
    const question = await person.go(`${prefix}${draft.path}/faits/recit`)
    await retireFormOf(person, draft)
    const updated = await person.send(question, { text: 'Trois heures de souvenirs.' })
    expect([updated.status, updated.text]).toEqual([409, expect.stringContaining(said)])
    expect(updated.text).toContain(given)
    expect(updated.text).toContain('Trois heures de souvenirs.')
    expect((await person.go(`${prefix}${draft.path}`)).path).toBe(`${prefix}${draft.path}/mise-a-jour`)
    expect((await person.send(updated)).path).toBe(`${prefix}${draft.path}`)
    expect((await person.go(`${draft.path}/faits/contact`)).html).toMatch(/value="annonce"[^>]* checked/)
  },
)
