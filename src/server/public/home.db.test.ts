import { expect, test } from 'vitest'
import { formatDate } from '#domain/wording/format-date.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor } from '#test/support/page-visitor.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const visitor = () => pageVisitor(site, context.config.publicUrl)

test.each(['', '/en'])(
  'home, under « %s », asks one question, and leads everywhere with one act first',
  async (prefix) => {
    const { html, title } = await visitor().go(`${prefix}/`)
    expect(title).toMatch(prefix ? /^What happened\? – Vigie$/ : /^Que s’est-il passé\s\? – Vigie$/)
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html.match(/class="button"/g)).toHaveLength(1)
    expect(html).toMatch(new RegExp(`class="button" href="${prefix}/orientation"`))
    for (const path of ['/banque', '/signaler', '/porter-plainte', '/suivi', '/verifier', '/unites'])
      expect(html).toContain(`href="${prefix}${path}"`)
  },
)

test('on every page the emergency numbers are one tap away, in the same place', async () => {
  for (const path of ['/', '/en/', '/orientation', '/suivi', '/banque', '/urgence']) {
    const { html } = await visitor().go(path)
    const footer = html.slice(html.indexOf('<footer'))
    for (const call of ['tel:17', 'tel:112', 'sms:114'])
      expect([path, footer]).toEqual([path, expect.stringContaining(`href="${call}"`)])
  }
})

test('who comes back with a draft finds it first, with its day, and never of which family', async () => {
  const person = visitor()
  let page = await person.go('/orientation')
  for (const reponse of ['annonce', 'louer', 'moi', 'recent']) page = await person.send(page, { reponse })
  const draft = await beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
  const home = await person.go('/')
  expect(home.headers.get('cache-control')).toBe('no-store')
  expect(home.text).toContain(`gardée jusqu’au ${formatDate('2026-04-09', 'fr').replace('\u00a0', ' ')}`)
  expect((await person.go(person.linkIn(home, 'Reprendre ma déclaration'))).path).toBe(draft.path)
  expect(home.html).not.toMatch(/location|logement|fake_rental|petite annonce/i)
  expect((await visitor().go('/')).text).not.toContain('Reprendre ma déclaration')
})
