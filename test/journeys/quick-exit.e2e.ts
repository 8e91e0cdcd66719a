import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, leading, ownDevice, phoneReady } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

test.each([
  ['by the server', 'block'],
  ['on the phone', 'allow'],
] as const)(
  'Shift three times leaves at once, and « back » does not return, %s',
  async (_, serviceWorkers) => {
    const page = await aVisit(browser, { serviceWorkers })
    await page.goto(`${url}/`)
    if (serviceWorkers === 'allow') await phoneReady(page)
    await page.goto(`${url}/signaler/3000`)
    await leading(page, () => page.getByRole('button', { name: 'Commencer mon signalement' }).click())
    await leading(page, () => page.locator(ownDevice).click())
    const question = `${page.url()}/faits/recit`
    await page.goto(question)
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key)
    expect(page.url()).toBe(question)
    await leading(page, () => page.keyboard.press('Shift'))
    expect(new URL(page.url()).pathname).toBe('/jours-feries')
    expect(await page.innerText('main')).not.toMatch(/déclaration|signalement/i)
    await page.goBack()
    expect(page.url()).not.toBe(question)
  },
)
