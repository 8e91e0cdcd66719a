import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { ownDevice } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url, context } = await publicServer()
const browser = await testBrowser()

const next = (page: Page) => page.locator('.flow form:not([enctype]) .actions .button').first().click()
const answer = async (page: Page, words: string) => page.getByRole('button', { name: words }).click()

/** From the home page to the parts of a report on a fake rental. */
async function beginReport(page: Page): Promise<void> {
  await page.goto(`${url}/`)
  await page.getByRole('link', { name: 'Commencer' }).click()
  await answer(page, 'Une petite annonce')
  await answer(page, 'Louer un logement')
  await answer(page, 'Moi, à 18 ans ou plus')
  await answer(page, 'depuis moins de trois jours')
  await page.getByRole('link', { name: 'Signaler' }).click()
  await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
  await page.locator(ownDevice).click()
  expect(await page.title()).toBe('Mon signalement – Vigie')
}

/** Goes through every page that asks something, answering as little as a hurried person would. */
async function tell(page: Page): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    const { pathname } = new URL(page.url())
    if (pathname.endsWith('/relire')) return
    if (/^\/declaration\/[^/]+$/.test(pathname)) await page.locator('a.button').first().click()
    else {
      await answerPage(page, pathname)
      await next(page)
    }
  }
  throw new Error(`no end in sight at ${page.url()}`)
}

async function answerPage(page: Page, pathname: string): Promise<void> {
  if (pathname.endsWith('/recit'))
    return page
      .locator('#text')
      .fill('Studio à louer. Il voulait 450 € sur FR76 9900 1040 2800 1637 9842 158, par le 06 39 98 11 90.')
  if (pathname.endsWith('/paiement/0')) {
    if (await page.locator('[name="montant.amount"]').count()) {
      await page.locator('[name="montant.amount"]').fill('450')
      await page.locator('[name="date.precision"][value="unknown"]').check()
    } else await page.locator('[name="moyen.value"][value="virement"]').check()
    return
  }
  if (await page.locator('.flow input:checked').count()) return
  for (const selector of [
    'input[name="precision"][value="unknown"]',
    'input[name="unknown"]',
    'input[name="none"]',
    'input[name="value"][type="radio"]',
  ]) {
    const found = page.locator(`.flow ${selector}`)
    if (await found.count()) return found.first().check()
  }
}

const filings = () =>
  context.database
    .selectFrom('filing')
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
    .then(({ count }) => Number(count))

/** Widths of a telephone and of a desk. */
const widths = [360, 1440] as const

async function visitor(options: { readonly scripts: boolean; readonly width?: number }): Promise<Page> {
  const visit = await browser.newContext({
    viewport: { width: options.width ?? 360, height: 800 },
    javaScriptEnabled: options.scripts,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
  })
  onTestFinished(() => visit.close())
  return visit.newPage()
}

/** The worker answers from here on. */
const workerReady = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((changed) =>
      navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true }),
    )
  })

test.each(widths)('a report is told and followed without any script, at %i pixels', async (width) => {
  const before = await filings()
  const page = await visitor({ scripts: false, width })
  await beginReport(page)
  expect(page.url()).toContain('/declaration/s-')
  await tell(page)
  expect(await page.textContent('main')).toMatch(/450,00\s€/)
  await page.getByRole('button', { name: 'Envoyer mon signalement' }).click()
  await page.waitForURL(/\/recepisse$/)
  expect(await page.title()).toBe('Votre signalement est reçu – Vigie')
  const code = await page.locator('.code-block').textContent()
  expect(await filings()).toBe(before + 1)

  // Reloaded within the visit, the receipt stays; leaving asks once whether the code was noted.
  await page.reload()
  await page.getByRole('link', { name: 'Quitter cette page' }).first().click()
  expect(await page.locator('h1').textContent()).toContain('Avez-vous noté votre code')
  await page.getByRole('button', { name: 'J’ai noté mon code, quitter' }).click()
  await page.goto(`${url}/suivi`)
  await page.locator('#code').fill((code ?? '').replace('Code de suivi', '').toLowerCase())
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  expect(new URL(page.url()).pathname).toBe('/suivi/dossier')
  expect(await page.textContent('main')).toContain('Rien à faire pour l’instant.')
})

test.each(widths)(
  'a report is told with the network cut after the first page, and sent once when it returns, at %i pixels',
  async (width) => {
    const before = await filings()
    const page = await visitor({ scripts: true, width })
    await page.goto(`${url}/`)
    await workerReady(page)
    await page.context().setOffline(true)
    await beginReport(page)
    expect(page.url()).toContain('/declaration/p-')
    await tell(page)
    await page.getByRole('button', { name: 'Envoyer mon signalement' }).click()
    await page.waitForURL(/\/recepisse$/)
    expect(await page.locator('h1').textContent()).toBe('Votre signalement attend le réseau')
    const code = await page.locator('.code-block').textContent()
    expect(await filings()).toBe(before)

    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Essayer maintenant' }).click()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Votre signalement est reçu')
    expect(await page.locator('.code-block').textContent()).toBe(code)
    await page.reload()
    expect(await filings()).toBe(before + 1)
  },
)

test('two tabs on one draft: the second sees both answers', async () => {
  const page = await visitor({ scripts: false })
  await beginReport(page)
  const address = `${page.url()}/faits/contact`
  await page.goto(address)
  const other = await page.context().newPage()
  await other.goto(address)
  await other.locator('input[value="annonce"]').check()
  await next(other)
  await page.locator('input[value="sms"]').check()
  await next(page)
  expect(await page.textContent('main')).toContain('Cette réponse a changé dans un autre onglet')
  expect(await page.textContent('main')).toContain('Une petite annonce')
  await next(page)
  await page.goto(address)
  expect(await page.locator('input:checked').getAttribute('value')).toBe('sms')
})

test('a report begun on the phone becomes a complaint: it moves to the server, once, after being told so', async () => {
  const before = await filings()
  const page = await visitor({ scripts: true })
  await page.goto(`${url}/`)
  await workerReady(page)
  await beginReport(page)
  await page.goto(`${page.url()}/faits/contact`)
  await page.locator('input[value="annonce"]').check()
  await next(page)
  await page.goto(`${url}/declaration`)
  const onPhone = page.url()
  await page.getByRole('link', { name: 'Porter plainte plutôt' }).click()
  expect(await page.locator('h1').textContent()).toContain('va quitter cet appareil')
  await page.getByRole('button', { name: 'Déplacer et porter plainte' }).click()
  expect(page.url()).toContain('/declaration/s-')
  const onServer = page.url()
  expect(await page.title()).toBe('Ma plainte – Vigie')
  await page.goto(onPhone)
  expect(new URL(page.url()).pathname).toBe('/')

  await page.goto(`${onServer}/identite`)
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
  await page.getByRole('button', { name: /Jeanne/ }).click()
  expect(await page.textContent('main')).toContain('Jeanne Alice MOREAU')
  await page.goto(onServer)
  await tellComplaint(page)
  await page.locator('#exact').check()
  await page.getByRole('button', { name: 'Déclarer exact et envoyer ma plainte' }).click()
  await page.waitForURL(/\/recepisse$/)
  expect(await page.locator('h1').textContent()).toBe('Votre plainte est reçue')
  expect(await filings()).toBe(before + 1)
  const filing = await context.database
    .selectFrom('filing')
    .select(['kind', 'identity_subject', 'identity_level'])
    .where('kind', '=', 'complaint')
    .executeTakeFirstOrThrow()
  expect(filing).toEqual({ kind: 'complaint', identity_subject: 'fc-jeanne', identity_level: 'eidas1' })
})

async function tellComplaint(page: Page): Promise<void> {
  for (let steps = 0; steps < 100; steps++) {
    const { pathname } = new URL(page.url())
    if (pathname.endsWith('/relire')) return
    if (/^\/declaration\/[^/]+$/.test(pathname)) await page.locator('a.button').first().click()
    else {
      await answerPage(page, pathname)
      await fillCivilStatus(page, pathname)
      await next(page)
    }
  }
  throw new Error(`no end in sight at ${page.url()}`)
}

async function fillCivilStatus(page: Page, pathname: string): Promise<void> {
  const typed: Readonly<Record<string, string>> = {
    adresse: '1 rue des Exemples, 78120 Rambouillet',
    'code-postal': '78120',
    commune: 'Rambouillet',
    ville: 'Rambouillet',
    telephone: '01 99 00 12 34',
    mail: 'jeanne@courriel.example',
    email: 'jeanne@courriel.example',
  }
  const id = pathname.split('/').at(-1) ?? ''
  const field = page.locator('.flow input.input[name="value"]:not([readonly])')
  if (typed[id] && (await field.count())) await field.fill(typed[id])
  const select = page.locator('.flow select[name="value"]')
  if ((await select.count()) && (await select.inputValue()) === '') await select.selectOption('FR')
}
