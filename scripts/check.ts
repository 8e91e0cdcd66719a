import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')

/** What a change must pass, cheapest first; all of it runs, so that one run tells everything. */
const steps: readonly [string, readonly string[]][] = [
  ['types of the pure core', ['typescript/bin/tsc', '-p', 'tsconfig.pure.json']],
  ['types of the pages', ['typescript/bin/tsc', '-p', 'tsconfig.pages.json']],
  ['types of the phone', ['typescript/bin/tsc', '-p', 'tsconfig.phone.json']],
  ['types of the console', ['typescript/bin/tsc', '-p', 'tsconfig.console.json']],
  ['types of the rest', ['typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['style, and no import cycle', ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  ['nothing unused', ['knip/bin/knip.js']],
  ['tests', ['vitest/vitest.mjs', 'run']],
]

const failed = steps.filter(([name, [program, ...args]]) => {
  const start = performance.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [join(modules, program!), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  console.log(`${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return status !== 0
})
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}`)
  process.exitCode = 1
}
