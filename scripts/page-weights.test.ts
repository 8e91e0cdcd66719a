import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { build } from './build.ts'
import { pageWeights, weightLine } from './page-weights.ts'

const root = join(import.meta.dirname, '..')

// In a fresh checkout nothing is built yet, and compressing takes its time.
beforeAll(() => build(root), 60_000)

test('home and a form page weigh at most 40 kB without fonts, in at most 6 requests, none of them for a script', async () => {
  const weights = await pageWeights(join(root, 'dist'))
  expect(weights.map(({ page }) => page)).toEqual(['home', 'form'])
  for (const { needed, bytes, fontBytes, scriptBytes } of weights) {
    expect(needed.length).toBeLessThanOrEqual(6)
    expect(needed.filter((address) => address.endsWith('.css'))).toHaveLength(1)
    expect(needed.filter((address) => /\.(?:js|woff2)$/.test(address))).toEqual([])
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(40_000)
    expect(fontBytes).toBeGreaterThan(10_000)
    expect(scriptBytes).toBeGreaterThan(0)
  }
})

test('a weight is said in one line', () => {
  const weight = {
    page: 'home',
    needed: ['/', '/a.css'],
    bytes: 17_420,
    fontBytes: 19_112,
    scriptBytes: 1_500,
  } as const
  expect(weightLine(weight)).toBe(
    '  17.4 kB in 2 requests  home page, without fonts (19.1 kB) and script (1.5 kB, not needed)',
  )
})
