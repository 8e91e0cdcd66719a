import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Locale } from '#domain/locale.ts'
import { inLocale } from '#pages/addresses.ts'
import { formPreviews } from '#pages/previews/form-previews.ts'
import { previewEntries } from '#pages/previews/preview-entries.ts'
import { testApp } from '#test/support/app.ts'
import { expectAccessible, expectAccessibleInBothThemes } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, paidTo, tell } from '#test/support/on-screen.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])

/** Everything but a report itself: one address of each kind of page. */
const readingPages = [
  '/orientation/resultat/zz',
  '/signaler',
  '/porter-plainte',
  '/porter-plainte/1200',
  '/porter-plainte/1200/1',
  '/banque',
  '/urgence',
  '/discussion',
  '/verifier',
  '/unites',
  '/conseils',
  '/conseils/louer',
  '/aide',
  '/accessibilite',
  '/confidentialite',
  '/mentions-legales',
  '/plan',
  '/jours-feries',
  '/effacer',
  '/hors-connexion',
  '/suivi',
  '/suivi?identite=aucune',
  '/suivi?identite=indisponible',
  '/reprendre',
  '/nulle-part',
]

/** What cannot be taken as it is, one of each kind of question: by address in the draft, field and value. */
const mistakes: readonly (readonly [path: string, field: string, typed: string])[] = [
  ['faits/debut', 'day', '99'],
  ['faits/contact', '', ''],
  ['faits/recit', 'text', 'mot '.repeat(8_000)],
  ['faits/demande', '', ''],
  ['argent/paiement/0', 'montant.amount', 'beaucoup'],
  ['auteur/identifiants', 'iban', 'FR76 1234'],
]

async function seeMistake(
  page: Page,
  draft: string,
  [path, field, typed]: (typeof mistakes)[number],
  accessible: () => Promise<void>,
) {
  await page.goto(`${draft}/${path}`)
  const next = () => page.locator('main form:not([enctype]) .actions .button').first().click()
  if (path === 'argent/paiement/0') {
    await page.locator('main [name="moyen.value"][value="virement"]').check()
    await leading(page, next)
  }
  if (field === 'day') await page.locator('main [name="precision"][value="day"]').check()
  if (field !== '') await page.locator(`main [name="${field}"]`).first().fill(typed)
  await leading(page, next)
  expect(new URL(page.url()).pathname).toContain(path)
  await accessible()
}

test.for(['fr', 'en'] as const)(
  'every kind of public page, in light and, as colours know no language, once in dark: %s',
  { timeout: 300_000 },
  async (locale: Locale) => {
    // The server answers: the same functions, and nothing to wait for.
    const page = await aVisit(browser, { serviceWorkers: 'block' })
    const accessible = () => (locale === 'fr' ? expectAccessibleInBothThemes(page) : expectAccessible(page))
    for (const path of readingPages) {
      await page.goto(app.publicUrl + inLocale(locale, path))
      await accessible()
    }
    await page.goto(app.publicUrl + inLocale(locale, '/'))
    await accessible()
    // The pages of a draft differ by their words alone: one language walks through them.
    if (locale === 'en') return
    const seen = new Set<string>()
    const onPage = async () => {
      const { pathname } = new URL(page.url())
      if (seen.has(pathname)) return
      seen.add(pathname)
      await accessible()
    }
    await beginReport(page, { locale, onPage })
    const draft = page.url()
    for (const mistake of mistakes) await seeMistake(page, draft, mistake, accessible)
    await page.goto(draft)
    await tell(page, paidTo('FR76 9900 1040 2800 1637 9842 158'), { onPage })
    for (const path of [
      'preuves/fichiers?fichier=vide',
      'plus-tard',
      'autre-appareil',
      'supprimer',
      'porter-plainte',
    ]) {
      await page.goto(`${draft}/${path}`)
      await accessible()
    }
    await page.goto(`${draft}/relire`)
    await leading(page, () => page.locator('main form[action$="/envoyer"] .button').click())
    expect(page.url()).toMatch(/recepisse$/)
    await accessible()
    for (const path of ['/suivi/dossier', '/suivi/dossier/ajouter', '/suivi/dossier/corriger']) {
      await page.goto(app.publicUrl + inLocale(locale, path))
      expect(new URL(page.url()).pathname).toBe(inLocale(locale, path))
      await accessible()
    }
    await page.goto(`${draft}/quitter`)
    await accessible()
    expect(seen.size).toBeGreaterThan(25)
  },
)

test('every component of the previews, in light and in dark', async () => {
  const page = await aVisit(browser, { serviceWorkers: 'block' })
  const components = [...new Set(previewEntries.map(({ component }) => component))]
  expect(components.length).toBeGreaterThan(30)
  await page.goto(`${app.publicUrl}/apercus`)
  await expectAccessibleInBothThemes(page)
  const addresses = previewEntries
    .filter(({ whole }) => whole)
    .map(({ component, state }) => `component=${component}&state=${state}`)
  for (const query of [...components.map((component) => `component=${component}`), ...addresses]) {
    const answer = await page.goto(`${app.publicUrl}/apercus?${query}`)
    expect([query, answer?.status()]).toEqual([query, 200])
    await expectAccessibleInBothThemes(page)
  }
}, 300_000)

test('every step of every form, in its five states; in dark, each part once, as forms share their components', async () => {
  const page = await aVisit(browser, { serviceWorkers: 'block' })
  await page.goto(`${app.publicUrl}/apercus?form=${formPreviews[0]?.id}`)
  await expectAccessibleInBothThemes(page)
  const seen = new Set<string>()
  const seenInDark = new Set<string>()
  for (const form of formPreviews)
    for (const part of form.parts) {
      const isSeen = Map.groupBy(part.steps, ({ sameAs }) => seen.has(sameAs))
      if (!isSeen.has(false)) continue
      await page.goto(`${app.publicUrl}/apercus?form=${form.id}&part=${part.id}`)
      // Most steps are those of another form, looked at there.
      await page.evaluate(
        (ids) => {
          for (const id of ids) document.getElementById(id)!.remove()
        },
        isSeen.get(true)?.map(({ id }) => id) ?? [],
      )
      await (seenInDark.has(part.id) ? expectAccessible : expectAccessibleInBothThemes)(page)
      for (const { sameAs } of part.steps) seen.add(sameAs)
      seenInDark.add(part.id)
    }
  expect(seen.size).toBeGreaterThan(80)
}, 300_000)
