import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** More stops than any page has. */
export const mostStops = 80

export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)

/** Tab after Tab. Where it arrives can be seen, and is seen to be where the keyboard is. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    if (await isFocused(page, selector)) return expectSeen(page)
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by Tab to ${selector} on ${page.url()}`)
}

async function expectSeen(page: Page): Promise<void> {
  const focused = await page.evaluate(() => {
    const element = document.activeElement!
    const { top, bottom } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return {
      inView: bottom > 0 && top < innerHeight,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
  expect(focused, `focus on ${new URL(page.url()).pathname}`).toEqual({ inView: true, outlined: true })
}
