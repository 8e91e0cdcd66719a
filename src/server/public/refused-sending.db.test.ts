import { expect, test } from 'vitest'
import type { Answers } from '#domain/form/definition.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor } from '#test/support/page-visitor.ts'
import { tellFiling } from '#test/support/tell-filing.ts'
import { createPublicPages } from './public-site.ts'
import { serverHost } from './server-host.ts'

const context = await testContext()
const assets = pageAssets((name) => `/assets/${name}`)
const site = createPublicPages(context, assets)

test('what only the server refuses names its question, in the words of the form, and leads to it', async () => {
  const person = pageVisitor(site, context.config.publicUrl)
  let page = await person.go('/orientation')
  for (const answer of ['annonce', 'louer', 'moi', 'recent'])
    page = await person.send(page, { reponse: answer })
  const draft = await beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
  const check = await tellFiling(person, draft, {
    'argent/paiement/0': { 'moyen.value': 'virement', 'montant.amount': '450', 'date.precision': 'unknown' },
    'argent/paiement': {},
  })

  // As an older version of the pages may have kept it: a value that the pasted text does not hold.
  const request = new Request(`${context.config.publicUrl}/`, {
    headers: { cookie: [...person.cookies].map((pair) => pair.join('=')).join('; ') },
  })
  const { drafts } = serverHost(context, assets, request).host
  const kept = (await drafts.read(draft.path.split('/').at(-1)!))!.draft
  const answers: Answers = {
    ...kept.answers,
    recit: {
      text: 'Rien à lire ici.',
      identifiers: [
        { kind: 'email', value: 'a@b.example', raw: 'a@b.example', owner: 'suspect', source: 'pasted' },
      ],
    },
  }
  expect(await drafts.write({ ...kept, answers, revision: kept.revision + 1 })).toBe('written')

  const refused = await person.send(check)
  expect([refused.status, refused.title]).toEqual([422, expect.stringMatching(/^Erreur/)])
  expect(refused.text).toContain('Il reste 1 point à corriger')
  expect(person.linkIn(refused, 'Nous n’avons pas pu lire cette réponse.')).toBe(
    `${draft.path}/faits/recit?retour=relire`,
  )
  const question = await person.go(`${draft.path}/faits/recit?retour=relire`)
  const corrected = await person.send(question, { text: 'Rien à lire ici.' })
  expect(corrected.path).toBe(check.path)
  expect((await person.send(corrected)).text).toContain('Votre signalement est reçu')
})
