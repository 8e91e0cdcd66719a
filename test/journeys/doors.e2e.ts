import { expect, test } from 'vitest'
import { testApp } from '#test/support/app.ts'
import { expectAccessible } from '#test/support/axe.ts'
import { testBrowser } from '#test/support/browser.ts'

const [app, browser] = await Promise.all([testApp(), testBrowser()])

test('the public side opens in a real browser without one refusal of its own policy', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  page.on('pageerror', (error) => refused.push(error.message))
  await page.goto(app.publicUrl)
  expect(await page.locator('h1').count()).toBe(1)
  await expectAccessible(page)
  expect(refused).toEqual([])
  await page.close()
})

test('the public side installs: a browser finds nothing to say against its manifest, icons and start', async () => {
  const page = await browser.newPage()
  await page.goto(app.publicUrl)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const wire = await page.context().newCDPSession(page)
  const { data, errors } = await wire.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await wire.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  const { icons, shortcuts, display, start_url } = JSON.parse(data ?? '{}') as WebManifest
  expect({ display, start_url }).toEqual({ display: 'standalone', start_url: '/' })
  for (const { src, sizes, type } of icons) {
    const answer = await page.request.get(new URL(src, app.publicUrl).href)
    expect([src, answer.status(), answer.headers()['content-type']]).toEqual([src, 200, type])
    // Width and height of a PNG stand at the head of it.
    const head = await answer.body()
    if (type === 'image/png') expect(`${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  )
  expect(shortcuts).toHaveLength(4)
  for (const { url } of shortcuts)
    expect([url, (await page.request.get(app.publicUrl + url)).status()]).toEqual([url, 200])
  await page.close()
})

interface WebManifest {
  readonly display: string
  readonly start_url: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly type: string
    readonly purpose?: string
  }[]
  readonly shortcuts: readonly { readonly url: string }[]
}

test('the console sends whoever is not signed in to the identity provider', async () => {
  const page = await browser.newPage()
  await page.goto(`${app.consoleUrl}/console/`)
  expect(new URL(page.url()).origin).toBe(new URL(app.context.config.proConnect.issuer).origin)
  await page.close()
})
