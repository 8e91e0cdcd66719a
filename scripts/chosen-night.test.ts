import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withChosenNight } from './chosen-night.ts'

const files = ['src/design/tokens.css', 'src/design/console-base.css']
const read = (file: string) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\/|@import [^;]*;/gs, '')
const declared = (css: string, selector: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, before = '']) => before.trim() === selector)
    .flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
    )

test.each(files)('the night of %s is the same by choice as by the system', (file) => {
  const css = withChosenNight(read(file))
  const system = declared(css, ':root:not([data-theme="light"])')
  expect(system.length).toBeGreaterThan(5)
  expect(declared(css, ':root[data-theme="dark"]')).toEqual(system)
})

test.each(files)('%s gives no colour to the night that the day lacks', (file) => {
  const css = read(file)
  const day = new Set(declared(css, ':root').map(([name]) => name))
  expect(declared(css, ':root:not([data-theme="light"])').filter(([name]) => !day.has(name))).toEqual([])
})

test('what stands around is left as it is, and a night that no choice could overrule is refused', () => {
  const night = '@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --a: 1; } }'
  expect(withChosenNight(`a{b:c} ${night} d{e:f}`)).toContain(':root[data-theme="dark"] { --a: 1; }')
  expect(withChosenNight('a{b:c}')).toBe('a{b:c}')
  expect(() => withChosenNight('@media (prefers-color-scheme: dark) { body { color: red } }')).toThrow(
    ':root:not',
  )
})
