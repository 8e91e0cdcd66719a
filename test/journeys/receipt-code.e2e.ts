import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { aVisit, beginReport, leading, paidTo, tell } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

test('an anonymous report asks nobody else and leaves no lasting cookie; its code is copied, printed or kept as an image', async () => {
  const page = await aVisit(browser, { serviceWorkers: 'block' })
  const visit = page.context()
  await visit.grantPermissions(['clipboard-read', 'clipboard-write'])
  const askedOf = new Set<string>()
  visit.on('request', (request) => askedOf.add(new URL(request.url()).origin))
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(`${url}/`)
  await beginReport(page)
  await tell(page, paidTo('FR76 9900 1040 2800 1637 9842 158'))
  await leading(page, () => page.getByRole('button', { name: 'Envoyer mon signalement' }).click())
  const receipt = page.url()
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? ''
  expect(code).toMatch(/^(\w{4} ){4}\w{4}$/)

  expect([...askedOf]).toEqual([url])
  const cookies = await visit.cookies()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) expect(cookie).toMatchObject({ expires: -1, httpOnly: true, sameSite: 'Lax' })
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])

  // Any way out passes by the question, which leads back to the code or on to where the person was going.
  await leading(page, () => page.locator('.page-nav a[href="/discussion"]').click())
  expect(await page.locator('h1').innerText()).toContain('Avez-vous noté votre code')
  await leading(page, () => page.getByRole('link', { name: 'Revoir le code' }).click())
  expect(page.url()).toBe(receipt)

  // Each of the three counts as having noted it; the host is told, here in vain, so that the next is tried afresh.
  const noted: string[] = []
  await page.route('**/recepisse', (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.fallback()
    noted.push(request.postData() ?? '')
    return route.abort()
  })
  const act = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await act('Copier')
  await page.getByText('Code copié.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
  await page.reload()
  const [image] = await Promise.all([page.waitForEvent('download'), act('Image')])
  expect(image.suggestedFilename()).toBe('code.png')
  await page.getByText('Image enregistrée.').waitFor()
  await page.reload()
  await act('Imprimer')
  await page.locator('body[data-printed]').waitFor()
  await expect.poll(() => noted).toEqual(['note=oui', 'note=oui', 'note=oui'])

  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.code-block').isVisible()).toBe(true)
  for (const unprinted of ['.page-header', '.page-footer', '.keep-code .button >> nth=0'])
    expect([unprinted, await page.locator(unprinted).isVisible()]).toEqual([unprinted, false])
  await page.emulateMedia({ media: 'screen' })

  await page.unroute('**/recepisse')
  await page.reload()
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), act('Copier')])
  await leading(page, () => page.locator('.page-nav a[href="/discussion"]').click())
  expect(new URL(page.url()).pathname).toBe('/discussion')
})
