import type { Page } from 'playwright-core'

export interface ConsoleVisit {
  readonly page: Page
  readonly url: string
  readonly shoot: (page: Page, name: string) => Promise<void>
  /** Where the filing and the series shown are. */
  readonly filingId: string
  readonly seriesId: string
}

/** An investigator signs in, reads the inbox, one filing, its series, and what is left to judge. */
export async function walkConsole({ page, url, shoot, filingId, seriesId }: ConsoleVisit): Promise<void> {
  await page.goto(`${url}/console/`)
  await page.locator('button', { has: page.locator('small', { hasText: /^enquete$/ }) }).click()
  await page.locator('h1').first().waitFor()
  for (const [name, path, sign] of [
    ['inbox', 'inbox/to_review', '.mono'],
    ['filing', `filings/${filingId}`, '.identifier-plate'],
    ['series', `series/${seriesId}`, '.identifier-plate'],
    ['proposals', 'proposals', '.identifier-plate'],
  ] as const) {
    await page.goto(`${url}/console/${path}`)
    await page.locator(`main ${sign}`).first().waitFor()
    if (name === 'inbox') {
      await page.keyboard.press('j')
      await page.locator('main .identifier-plate').first().waitFor()
    }
    await page.waitForLoadState('networkidle')
    await shoot(page, name)
  }
}
