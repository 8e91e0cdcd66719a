import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { Locale } from '#domain/locale.ts'
import { inLocale } from '#pages/addresses.ts'
import type { testBrowser } from './browser.ts'

/** How a person acts on a page: with a finger, or with the keyboard alone. */
export interface Hand {
  /** A button or a link, and waits for the page it leads to. */
  readonly press: (page: Page, selector: string) => Promise<void>
  /** A radio button or a box. */
  readonly choose: (page: Page, selector: string) => Promise<void>
  readonly type: (page: Page, selector: string, text: string) => Promise<void>
}

const finger: Hand = {
  press: (page, selector) => leading(page, () => page.locator(selector).first().click()),
  choose: (page, selector) => page.locator(selector).first().check(),
  type: (page, selector, text) => page.locator(selector).first().fill(text),
}

/** Does what leads to another page, and waits for that page. */
export async function leading(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), act()])
}

/** A browser of its own, closed after the test. */
export async function aVisit(
  browser: Awaited<ReturnType<typeof testBrowser>>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const visit = await browser.newContext({
    viewport: { width: 360, height: 800 },
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    ...options,
  })
  onTestFinished(() => visit.close())
  return visit.newPage()
}

/** The worker answers from here on. */
export const phoneReady = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((changed) =>
      navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true }),
    )
  })

export interface Way {
  readonly hand?: Hand
  readonly locale?: Locale
  /** Called on each page met, before anything is done on it. */
  readonly onPage?: (page: Page) => Promise<void>
}

/** From the open home page to the result of the orientation: a flat to let that was not, three days ago at most. */
export async function orientate(
  page: Page,
  { hand = finger, locale = 'fr', onPage }: Way = {},
): Promise<void> {
  await onPage?.(page)
  await hand.press(page, `a[href="${inLocale(locale, '/orientation')}"]`)
  for (const answer of ['annonce', 'louer', 'moi', 'recent']) {
    await onPage?.(page)
    await hand.press(page, `main button[name="reponse"][value="${answer}"]`)
  }
  expect(new URL(page.url()).pathname).toMatch(/\/orientation\/resultat\//)
  await onPage?.(page)
}

/** Nobody else uses the device. */
export const ownDevice = 'main button[name="appareil"][value="seul"]'

/** On to the parts of a report. */
export async function beginReport(page: Page, way: Way = {}): Promise<void> {
  const { hand = finger, locale = 'fr', onPage } = way
  await orientate(page, way)
  await hand.press(page, `main a[href^="${inLocale(locale, '/signaler/')}"]`)
  await onPage?.(page)
  await hand.press(page, `main form[action="${inLocale(locale, '/declaration')}"] button`)
  await onPage?.(page)
  await hand.press(page, ownDevice)
  expect(new URL(page.url()).pathname).toMatch(/\/declaration\/[^/]+$/)
}

/** Text typed on each page that asks for some, by the end of its address and the name of its field. */
export type Written = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Goes through every page that asks something, answering as little as a hurried person would, until it can be read over. */
export async function tell(page: Page, written: Written, { hand = finger, onPage }: Way = {}): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await onPage?.(page)
    const { pathname } = new URL(page.url())
    if (pathname.endsWith('/relire')) return
    if (/\/declaration\/[^/]+$/.test(pathname)) {
      await hand.press(page, 'main a.button')
      continue
    }
    const end = Object.keys(written).find((each) => pathname.endsWith(each))
    for (const [name, text] of Object.entries(end ? written[end]! : {})) {
      const field = `main [name="${name}"]`
      if (
        await page.locator(`${field}:not([type="radio"]):not([type="checkbox"]):not([type="hidden"])`).count()
      )
        await hand.type(page, field, text)
      else if (await page.locator(`${field}[value="${text}"]:not([type="hidden"])`).count())
        await hand.choose(page, `${field}[value="${text}"]:not([type="hidden"])`)
    }
    if (!end) await answerAnything(page, hand)
    await hand.press(page, 'main form:not([enctype]) .actions button.button:not([name])')
  }
  throw new Error(`no end in sight at ${page.url()}`)
}

async function answerAnything(page: Page, hand: Hand): Promise<void> {
  const country = page.locator('main select[name="value"]')
  if ((await country.count()) && (await country.inputValue()) === '') await country.selectOption('FR')
  if (await page.locator('main input:checked').count()) return
  for (const selector of [
    'main input[name="precision"][value="unknown"]',
    'main input[name="unknown"]',
    'main input[name="none"]',
    'main input[name="value"][type="radio"]',
  ])
    if (await page.locator(selector).count()) return hand.choose(page, selector)
}

/** A fake rental paid by transfer to an account that the story names. */
export const paidTo = (iban: string): Written => ({
  'faits/recit': { text: `Studio à louer. Il voulait 450 € sur ${iban}, par le 06 39 98 11 90.` },
  'argent/paiement/0': {
    'moyen.value': 'virement',
    'montant.amount': '450',
    'date.precision': 'unknown',
  },
})
