import { expect, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { ownDevice } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url } = await publicServer()
const browser = await testBrowser()

interface Weight {
  readonly requests: readonly string[]
  /** Compressed, as it came over the wire, headers included. */
  readonly bytes: number
}

/** Everything a browser asks for to show a page, the first time; the typefaces apart. */
async function weigh(open: (page: import('playwright-core').Page) => Promise<void>): Promise<Weight> {
  const visit = await browser.newContext({ serviceWorkers: 'block', javaScriptEnabled: false })
  const page = await visit.newPage()
  const wire = await visit.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  let asked = new Map<string, string>()
  let sizes = new Map<string, number>()
  wire.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Document') {
      asked = new Map()
      sizes = new Map()
    }
    if (!request.url.endsWith('.woff2')) asked.set(requestId, new URL(request.url).pathname)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  )
  await open(page)
  await page.waitForLoadState('networkidle')
  await visit.close()
  const bytes = [...asked.keys()].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
  return { requests: [...asked.values()], bytes }
}

test('home and a form page weigh at most 40 kB without the typefaces, in at most 6 requests, without script', async () => {
  const pages = {
    home: await weigh(async (page) => void (await page.goto(`${url}/`))),
    form: await weigh(async (page) => {
      await page.goto(`${url}/signaler/1200`)
      await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
      await page.locator(ownDevice).click()
      await page.goto(`${page.url()}/faits/debut`)
    }),
  }
  for (const [name, { requests, bytes }] of Object.entries(pages)) {
    console.log(
      `${name}: ${(bytes / 1000).toFixed(1)} kB in ${requests.length} requests (${requests.join(' ')})`,
    )
    expect(bytes, name).toBeLessThanOrEqual(40_000)
    expect(bytes, name).toBeGreaterThan(5_000)
    expect(requests.length, name).toBeLessThanOrEqual(6)
    expect(
      requests.some((path) => path.endsWith('.js')),
      name,
    ).toBe(false)
  }
})
