import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
/** Written by vitest.config.ts's second reporter. */
const results = join(modules, '.cache/vigie-tests.json')

/** What a change must pass, cheapest first; all of it runs, so that one run tells everything. */
const steps: readonly [string, readonly string[]][] = [
  ['types of the pure core', ['typescript/bin/tsc', '-p', 'tsconfig.pure.json']],
  ['types of the pages', ['typescript/bin/tsc', '-p', 'tsconfig.pages.json']],
  ['types of the phone', ['typescript/bin/tsc', '-p', 'tsconfig.phone.json']],
  ['types of the console', ['typescript/bin/tsc', '-p', 'tsconfig.console.json']],
  ['types of the rest', ['typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['style, and no import cycle', ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  ['nothing unused', ['knip/bin/knip.js']],
]

function run(name: string, command: () => number | null): boolean {
  const start = performance.now()
  console.log(`\n— ${name}`)
  const passed = command() === 0
  console.log(`${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return passed
}

const options = { cwd: root, stdio: 'inherit' } as const
const failed = steps
  .filter(([name, [program, ...args]]) => {
    const script = join(modules, program!)
    return !run(name, () => spawnSync(process.execPath, [script, ...args], options).status)
  })
  .map(([name]) => name)
await rm(results, { force: true })
if (!run('tests', () => spawnSync('npm test', { ...options, shell: true }).status)) failed.push('tests')

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)
const tests = await countTests()
console.log(`\n${tests.passed} passed, ${tests.failed} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

/** A file that could not be loaded counts as one failure. */
async function countTests(): Promise<{ passed: number; failed: number }> {
  const text = await readFile(results, 'utf8').catch(() => undefined)
  if (text === undefined) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as {
    numPassedTests: number
    numFailedTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + unread.length }
}
