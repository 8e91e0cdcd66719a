import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

// Node strips types by itself but does not read JSX. Kept by content, since each transformation starts a process.
const cache = join(import.meta.dirname, '../node_modules/.cache/vigie-tsx')
mkdirSync(cache, { recursive: true })

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const file = fileURLToPath(url)
    return { format: 'module', shortCircuit: true, source: transformed(file, readFileSync(file, 'utf8')) }
  },
})

function transformed(file: string, source: string): string {
  const kept = join(
    cache,
    `${createHash('sha256').update(`${version}\0${file}\0${source}`).digest('hex')}.js`,
  )
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const { code } = transformSync(source, {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: file,
      target: 'node24',
    })
    const partial = `${kept}.${process.pid}`
    writeFileSync(partial, code)
    renameSync(partial, kept)
    return code
  }
}
