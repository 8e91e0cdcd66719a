import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const
/** All that a theme changes: its colours. */
const colours = { type: 'rule', values: ['color-contrast'] } as const

/** Fails with each violation and where it is. Evaluated from outside the page, so that its CSP stays as it is. */
export async function expectAccessible(
  page: Page,
  runOnly: typeof everything | typeof colours = everything,
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source)
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> }
    }
    // What passed is not described: a page of many fields takes a quarter less time.
    return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations
  }, runOnly)
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  )
  expect(told, `accessibility of ${new URL(page.url()).pathname}`).toEqual([])
}

/** In light, then in dark, and back. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, colours)
  await page.emulateMedia({ colorScheme: 'light' })
}
