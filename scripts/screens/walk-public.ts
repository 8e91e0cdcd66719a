import type { Page } from 'playwright-core'

export interface PublicVisit {
  readonly page: Page
  readonly url: string
  /** Keeps pictures of the page as it stands, under this name. */
  readonly shoot: (page: Page, name: string) => Promise<void>
  /** How an author whom the demonstration knows was paid and reached. */
  readonly author: { readonly iban: string; readonly phone: string }
}

/** From the home page to the receipt of an anonymous report. */
export async function walkReport(visit: PublicVisit): Promise<void> {
  const { page, url, shoot } = visit
  await page.goto(`${url}/`)
  await shoot(page, 'home')
  await page.getByRole('link', { name: 'Commencer' }).click()
  await shoot(page, 'orientation')
  await orient(page)
  await shoot(page, 'result')
  await page.getByRole('link', { name: 'Signaler' }).click()
  await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
  await onOwnDevice(page)
  const tasks = page.url()
  await page.goto(`${tasks}/faits/debut`)
  await page.locator('[name="precision"][value="day"]').check()
  await fill(page, { day: '12', month: '13', year: thisYear })
  await next(page)
  await shoot(page, 'question-error')
  await page.goto(tasks)
  await tell(visit, {
    argent: () => shoot(page, 'tasks'),
    trouve: () => shoot(page, 'paste'),
    paiement: () => shoot(page, 'payment'),
    fichiers: () => shoot(page, 'evidence'),
  })
  await shoot(page, 'check')
  await page.getByRole('button', { name: 'Envoyer mon signalement' }).click()
  await shoot(page, 'receipt-report')
}

/** A complaint on the same facts: what differs is the identity and the receipt. */
export async function walkComplaint(visit: PublicVisit): Promise<void> {
  const { page, url, shoot } = visit
  await page.goto(`${url}/orientation`)
  await orient(page)
  await page.getByRole('link', { name: 'Signaler' }).click()
  await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
  await onOwnDevice(page)
  await page.getByRole('link', { name: 'Porter plainte plutôt' }).click()
  await page.locator('main button').first().click()
  const tasks = page.url()
  await page.goto(`${tasks}/identite`)
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
  await page.getByRole('button', { name: /Jeanne/ }).click()
  await page.goto(tasks)
  await tell(visit, {})
  await page.locator('#exact').check()
  await page.getByRole('button', { name: 'Déclarer exact et envoyer ma plainte' }).click()
  await shoot(page, 'receipt-complaint')
}

/** The page behind a follow-up code. */
export async function walkFollowUp({ page, url, shoot }: PublicVisit, code: string): Promise<void> {
  await page.goto(`${url}/suivi`)
  await page.locator('#code').fill(code)
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  await shoot(page, 'follow-up')
}

async function orient(page: Page): Promise<void> {
  for (const words of [
    'Une petite annonce',
    'Louer un logement',
    'Moi, à 18 ans ou plus',
    'depuis moins de trois jours',
  ])
    await page.getByRole('button', { name: words }).click()
}

/** Nobody else uses the device. */
const onOwnDevice = (page: Page) => page.locator('[name="appareil"][value="seul"]').click()

const thisYear = String(new Date().getFullYear())

const next = (page: Page) => page.locator('.flow form:not([enctype]) .actions .button').first().click()

type Stop = 'argent' | 'trouve' | 'paiement' | 'fichiers'

/** Goes through every part until the reading-over, stopping where a picture is wanted. */
async function tell(
  { page, author }: PublicVisit,
  stops: Partial<Record<Stop, () => Promise<void>>>,
): Promise<void> {
  const waiting = new Map(Object.entries(stops))
  const stop = async (name: Stop) => {
    await waiting.get(name)?.()
    waiting.delete(name)
  }
  for (let steps = 0; steps < 120; steps++) {
    const address = new URL(page.url())
    const [, , section = '', question = ''] = address.pathname.slice(1).split('/')
    if (section === 'relire') return
    if (section === '') {
      const following = page.locator('a.button').first()
      if ((await following.getAttribute('href'))?.includes('/argent/')) await stop('argent')
      await following.click()
      continue
    }
    if (address.hash === '#trouve') await stop('trouve')
    else if (question === 'recit') await fill(page, { text: story })
    else if (question === 'lire-un-message') await fill(page, { text: message(author) })
    else if (question === 'paiement') await pay(page, () => stop('paiement'))
    else if (question === 'fichiers') await addFile(page, () => stop('fichiers'))
    else await answer(page, question)
    await next(page)
  }
  throw new Error(`no end in sight at ${page.url()}`)
}

const story =
  'Je cherchais un studio à Lyon. L’annonce était belle et le loyer bas. La personne disait être à l’étranger et ' +
  'demandait la caution avant la visite. J’ai payé, puis elle n’a plus répondu.'

const message = ({ iban, phone }: PublicVisit['author']) =>
  `Bjr envoyez 450e sur ${iban} au nom K. MARTIN puis whatsapp ${phone}. Vous etes bien au 06 39 98 00 12 ?`

async function pay(page: Page, shoot: () => Promise<void>): Promise<void> {
  const means = page.locator('[name="moyen.value"][value="virement"]')
  if (await page.locator('[name="montant.amount"]').count()) {
    await fill(page, { 'montant.amount': '450' })
    await page.locator('[name="date.precision"][value="day"]').check()
    await fill(page, { 'date.day': '1', 'date.month': '2', 'date.year': thisYear })
    await shoot()
  } else if (await means.count()) await means.check()
}

async function addFile(page: Page, shoot: () => Promise<void>): Promise<void> {
  await page.locator('#fichiers').setInputFiles({
    name: 'annonce-studio.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  })
  await page.locator('.flow li', { hasText: 'annonce-studio.png' }).locator('.received').waitFor()
  await shoot()
}

/** What a person in a hurry says: what is given here, else that they do not know, else the first answer. */
const said: Readonly<Record<string, string>> = {
  'pour-qui': 'moi',
  contact: 'annonce',
  pretexte: 'caution',
  demande: 'argent',
  obtenu: 'argent',
  paye: 'oui',
  'deja-fait': 'banque',
}
const typed: Readonly<Record<string, string>> = {
  logement: 'Studio meublé, 28 m²',
  plateforme: 'leboncoin',
  profession: 'Enseignante',
  adresse: '1 rue des Exemples',
  'code-postal': '69003',
  commune: 'Lyon',
  telephone: '06 39 98 00 12',
  mail: 'jeanne@courriel.example',
}

async function answer(page: Page, question: string): Promise<void> {
  if (await page.locator('.flow input:checked').count()) return
  const field = page.locator('.flow input.input[name="value"]:not([readonly])')
  if (typed[question] && (await field.count())) return field.fill(typed[question])
  const about = page.locator('.flow input[name="precision"][value="month"]')
  if (await about.count()) {
    await about.check()
    return fill(page, { 'about-month': '2', 'about-year': thisYear })
  }
  const select = page.locator('.flow select[name="value"]')
  if ((await select.count()) && (await select.inputValue()) === '') await select.selectOption('FR')
  for (const selector of [
    `input[name="value"][value="${said[question]}"]`,
    'input[name="precision"][value="unknown"]',
    'input[name="unknown"]',
    'input[name="none"]',
    'input[name="value"][type="radio"]',
  ]) {
    const found = page.locator(`.flow ${selector}`)
    if (await found.count()) return found.first().check()
  }
}

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]`).fill(value)
}
