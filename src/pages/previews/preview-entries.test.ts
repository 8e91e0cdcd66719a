import { readdirSync } from 'node:fs'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { previewStates } from '#design/preview-states.ts'
import { assets, expectReferences } from '#test/support/rendered.ts'
import { UiContext } from '../ui/ui-context.ts'
import { chrome, themeChosen } from './fixtures.ts'
import { previewEntries } from './preview-entries.ts'
import { previewsPage } from './previews-page.tsx'

const components = readdirSync(new URL('../ui/', import.meta.url))
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .map((file) => file.slice(0, -'.tsx'.length))
const everyPair = components.flatMap((component) => previewStates.map((state) => `${component} ${state}`))

test('every component has its five states, and nothing else is previewed', () => {
  expect(components.length).toBeGreaterThan(40)
  expect(previewEntries.map(({ component, state }) => `${component} ${state}`).sort()).toEqual(
    everyPair.sort(),
  )
})

test.each(previewEntries)(
  '$component in state $state renders with unique ids and its references',
  (entry) => {
    const html = renderToString(
      h(
        UiContext.Provider,
        { value: { assets, words: chrome.words } },
        entry.render(assets, themeChosen('/apercus', undefined)),
      ),
    )
    expect(html.length).toBeGreaterThan(20)
    expectReferences(html)
  },
)

test('no component writes a style attribute or a script: the policy of the pages refuses both', () => {
  for (const { component, state } of previewEntries) {
    const html = previewsPage({ assets, path: '/apercus', component, state })
    expect(html).not.toMatch(/ style=|<script|<style| on[a-z]+=/)
  }
})

test('the list leads to every component', () => {
  const html = previewsPage({ assets, path: '/apercus' })
  for (const component of components) expect(html).toContain(`/apercus?component=${component}"`)
})
