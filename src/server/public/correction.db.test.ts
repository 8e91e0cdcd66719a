import { expect, test } from 'vitest'
import { showFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { showIdentifier } from '#linkage'
import { pageAssets } from '#pages/page-assets.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { anIban, aPhone, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor } from '#test/support/page-visitor.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const shown = (value: string) => showIdentifier({ kind: 'iban', value })

async function followed(number: number) {
  const iban = anIban(number)
  const submission = aSubmission(context, {
    payments: [aTransfer(iban)],
    identifiers: [['phone', aPhone(number)]],
  })
  const { filingId } = await submitFiling(context, submission)
  const person = pageVisitor(site, context.config.publicUrl)
  const code = showFollowUpCode(submission.followUpCode!)
  const file = await person.send(await person.go('/suivi'), { code })
  expect(file.path).toBe('/suivi/dossier')
  const values = async () =>
    (
      await context.database
        .selectFrom('sighting')
        .select('value')
        .where('filing_id', '=', filingId)
        .execute()
    )
      .map(({ value }) => value)
      .sort()
  return { person, file, iban, phone: aPhone(number), values }
}

test('who holds the code corrects a value of the author’s, and the address says nothing of it', async () => {
  const { person, file, iban, phone, values } = await followed(41)
  expect(file.text).toContain('Ce que vous avez donné de l’auteur')
  const address = person.linkIn(file, `Corriger IBAN ${shown(iban)}`)
  expect(address).toMatch(/^\/suivi\/dossier\/corriger\/\d$/)
  const page = await person.go(address)
  expect(page.text).toContain(shown(iban))

  for (const [typed, sentence] of [
    [{}, 'Choisissez ce qu’il faut lire à la place.'],
    [{ sens: 'valeur' }, 'Indiquez la valeur à lire à la place.'],
    [{ sens: 'valeur', valeur: iban }, 'C’est la valeur déjà donnée.'],
    [{ sens: 'valeur', valeur: 'FR76'.repeat(200) }, 'Cette valeur est trop longue'],
  ] as const) {
    const wrong = await person.send(page, typed)
    expect([wrong.status, wrong.title]).toEqual([422, expect.stringMatching(/^Erreur/)])
    expect(wrong.text).toContain(sentence)
  }
  const english = await person.send(page, { sens: 'valeur', valeur: 'FR76 12', langue: 'en' })
  expect(english.html).toContain('value="FR76 12"')
  const doubted = await person.send(page, { sens: 'valeur', valeur: 'FR76 12' })
  expect([doubted.status, doubted.text]).toEqual([200, expect.stringContaining('Le garder tel quel')])

  const done = await person.send(doubted, { valeur: shown(anIban(42)), texte: 'Deux chiffres inversés.' })
  expect(done.text).toContain('C’est envoyé.')
  expect(done.text).toContain('Deux chiffres inversés.')
  expect(await values()).toEqual([phone, anIban(42)].sort())
  const again = await person.send(page, { sens: 'pas-auteur' })
  expect(again.text).toContain('Cet élément a déjà été corrigé.')
  expect(await values()).toEqual([phone, anIban(42)].sort())
})

test('what was not the author’s is taken back; without the code there is nothing to see', async () => {
  const { person, file, iban, values } = await followed(51)
  const page = await person.go(person.linkIn(file, 'Corriger Téléphone'))
  const done = await person.send(page, { sens: 'pas-auteur' })
  expect(done.text).toContain('n’était pas à l’auteur.')
  expect(await values()).toEqual([iban])
  expect(done.html).not.toContain(`Corriger<span class="unseen"> Téléphone`)
  const stranger = pageVisitor(site, context.config.publicUrl)
  expect((await stranger.go(page.path)).path).toBe('/suivi?fin')
  const posted = await stranger.send(page, { sens: 'pas-auteur', texte: 'Il est à moi.' })
  expect([posted.status, posted.text]).toEqual([410, expect.stringContaining('Il est à moi.')])
})
