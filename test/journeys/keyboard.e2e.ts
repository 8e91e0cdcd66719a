import { expect, test } from 'vitest'
import { testApp } from '#test/support/app.ts'
import { testBrowser } from '#test/support/browser.ts'
import { isFocused, mostStops, tabTo } from '#test/support/by-keyboard.ts'
import { aVisit, beginReport, type Hand, leading, paidTo, tell } from '#test/support/on-screen.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])

const keyboard: Hand = {
  press: async (page, selector) => {
    await tabTo(page, selector)
    await leading(page, () => page.keyboard.press('Enter'))
  },
  choose: async (page, selector) => {
    const choice = page.locator(selector).first()
    const name = await choice.getAttribute('name')
    const isRadio = (await choice.getAttribute('type')) === 'radio'
    await tabTo(page, isRadio ? `input[type="radio"][name="${name}"]` : selector)
    for (let moves = 0; !(await isFocused(page, selector)) && moves < mostStops; moves++)
      await page.keyboard.press('ArrowDown')
    if (!(await choice.isChecked())) await page.keyboard.press('Space')
    expect(await choice.isChecked()).toBe(true)
  },
  type: async (page, selector, text) => {
    await tabTo(page, selector)
    await page.keyboard.type(text)
  },
}

test('the keyboard alone completes a report, from home to receipt', async () => {
  const page = await aVisit(browser)
  await page.goto(app.publicUrl)

  // The first stop passes over the header.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')

  await beginReport(page, { hand: keyboard })
  await tell(page, paidTo('FR76 9900 1040 2800 1637 9842 158'), { hand: keyboard })
  await keyboard.press(page, 'main form[action$="/envoyer"] .button')
  expect(await page.locator('h1').textContent()).toBe('Votre signalement est reçu')
  await keyboard.press(page, '[data-keep-code] [name="note"]')
  expect(await page.locator('main').textContent()).toContain('Vous avez noté votre code.')
}, 120_000)
