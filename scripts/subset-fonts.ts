import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')
const french = 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’‘“”–—…€·•°§£×−©\u00a0'
/** Names of people and places in the neighbouring languages. */
const neighbours = 'áãäåíñóõöøúßÁÄÍÑÓÖÚ'

const fonts = [
  {
    file: 'public-sans.woff2',
    from: 'public-sans/files/public-sans-latin-wght-normal.woff2',
    letters: ascii + french + neighbours,
    heaviest: 700,
  },
  {
    // Identifiers and codes only, never bold.
    file: 'atkinson-hyperlegible-mono.woff2',
    from: 'atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
    letters: ascii + french,
    heaviest: 600,
  },
] as const

for (const { file, from, letters, heaviest } of fonts) {
  const source = await readFile(new URL(`../node_modules/@fontsource-variable/${from}`, import.meta.url))
  const subset = await subsetFont(source, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: heaviest, default: 400 } },
  })
  await writeFile(new URL(`../src/design/fonts/${file}`, import.meta.url), subset)
  console.log(`${file}: ${subset.length} bytes`)
}
