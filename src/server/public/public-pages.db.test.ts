import { expect, test } from 'vitest'
import type { Assets } from '#pages/host.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor } from '#test/support/page-visitor.ts'
import { tellFiling } from '#test/support/tell-filing.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const assets: Assets = pageAssets((name) => `/assets/${name}`)
const site = createPublicPages(context, assets)
const visitor = () => pageVisitor(site, context.config.publicUrl)

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
    }
  expect(person.cookies.size).toBe(0)
})

test('an orientation leads to a report, its receipt and its follow-up', async () => {
  const person = visitor()
  let page = await person.go('/orientation')
  for (const answer of ['annonce', 'louer', 'moi', 'recent'])
    page = await person.send(page, { reponse: answer })
  expect(page.path).toMatch(/^\/orientation\/resultat\//)
  expect(page.text).toContain('Vous êtes au bon endroit.')
  page = await person.go(person.linkIn(page, 'Signaler'))
  page = await person.send(page)
  expect(page.title).toBe('Mon signalement – Vigie')
  page = await tellFiling(person, page, {
    'faits/recit': {
      text: 'Annonce d’un studio. Il a demandé un virement sur FR76 9900 1040 2800 1637 9842 158 puis plus rien, 06 39 98 11 90.',
    },
    'argent/paiement/0': { 'moyen.value': 'virement', 'montant.amount': '450', 'date.precision': 'unknown' },
    'argent/paiement': {},
  })
  console.log(page.text)
  page = await person.send(page)
  console.log(page.path, page.text)
})
