import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { launchBrowser } from './launch-browser.ts'

/** A browser for this test file. */
export async function testBrowser(): Promise<Browser> {
  const browser = await launchBrowser()
  afterAll(() => browser.close())
  return browser
}
