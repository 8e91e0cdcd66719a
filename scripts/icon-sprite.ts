import { readFile, writeFile } from 'node:fs/promises'
import { consoleIconNames, drawingNames, publicIconNames } from '#design/icons/icon-names.ts'

/** The two sprites by file name: only the glyphs in use, drawn by `currentColor` and the tokens of the page. */
export async function buildSprites(): Promise<Readonly<Record<string, string>>> {
  return {
    'public-icons.svg': await sprite(publicIconNames, drawingNames),
    'console-icons.svg': await sprite(consoleIconNames, ['mark', 'lighthouse']),
  }
}

async function sprite(icons: readonly string[], drawings: readonly string[]): Promise<string> {
  const symbols = await Promise.all([
    ...icons.map((name) =>
      symbol(name, new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url)),
    ),
    ...drawings.map((name) =>
      symbol(`drawing-${name}`, new URL(`../src/design/drawings/${name}.svg`, import.meta.url)),
    ),
  ])
  const licence = '<!-- Icons: Lucide, ISC licence, see LICENSE-lucide.txt -->'
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true">${licence}\n${symbols.join('\n')}\n</svg>\n`
}

async function symbol(id: string, source: URL): Promise<string> {
  const svg = await readFile(source, 'utf8')
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1]
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]
  if (!viewBox || !shapes) throw new Error(`${source.pathname} is not an SVG with a viewBox`)
  // A drawing may reach under its horizon, where the page goes on.
  const overflow = id.startsWith('drawing-') ? ' overflow="visible"' : ''
  return `<symbol id="${id}" viewBox="${viewBox}"${overflow}>${squeeze(shapes)}</symbol>`
}

function squeeze(shapes: string): string {
  return shapes.replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>')
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(await buildSprites())) {
    await writeFile(new URL(`../src/design/icons/${file}`, import.meta.url), text)
    console.log(`${file}: ${text.length} bytes`)
  }
}
