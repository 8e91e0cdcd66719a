import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildSprites } from '../../../scripts/icon-sprite.ts'
import { consoleIconNames, drawingNames, publicIconNames } from './icon-names.ts'
import { familyIcons, identifierIcons } from './meaning-icons.ts'

const committed = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const symbols = (sprite: string) => [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)

test('the committed sprites are what the script builds', async () => {
  const built = await buildSprites()
  expect(Object.keys(built)).toHaveLength(2)
  for (const [file, text] of Object.entries(built)) expect(committed(`./${file}`), file).toBe(text)
})

test('each sprite holds exactly the glyphs of its list', () => {
  const drawings = drawingNames.map((name) => `drawing-${name}`)
  expect(symbols(committed('./public-icons.svg'))).toEqual([...publicIconNames, ...drawings])
  expect(symbols(committed('./console-icons.svg'))).toEqual([
    ...consoleIconNames,
    'drawing-mark',
    'drawing-lighthouse',
  ])
})

test('what has a meaning on both faces is in both sprites', () => {
  for (const name of [...Object.values(identifierIcons), ...Object.values(familyIcons)]) {
    expect(publicIconNames).toContain(name)
    expect(consoleIconNames).toContain(name)
  }
})

test('a drawing weighs at most 3 kB', () => {
  for (const name of drawingNames) {
    expect(committed(`../drawings/${name}.svg`).length, name).toBeLessThanOrEqual(3072)
  }
})
