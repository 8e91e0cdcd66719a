import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Tests whose properties and storms are repeated; `npm test` runs the same ones once. */
export const proofs = {
  /** No dead end, back and forth keeps answers, what is written is read back, both hosts agree. */
  forms: ['src/domain/form', 'src/domain/orientation', 'src/pages/orientation'],
  /** Whatever is sent is taken or refused by field; the same key sent fifty times at once is one filing. */
  submission: ['src/server/filings'],
  /** Finding, reading, normalising and deciding, on any text and in any order. */
  linkage: ['src/linkage'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export interface Proven {
  readonly times: number
  readonly tests: number
  readonly failed: number
  readonly seconds: number
  readonly reached: boolean
}

export async function prove(files: readonly string[], times: number): Promise<Proven> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-proof-'))
  const report = join(folder, 'report.json')
  const start = performance.now()
  try {
    const words = ['vitest', 'run', ...files, `--outputFile.json=${report}`, '--testTimeout=3600000']
    const child = spawn('npx', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PROOF_TIMES: String(times) },
    })
    await once(child, 'exit')
    const { numTotalTests, numFailedTests, success } = JSON.parse(await readFile(report, 'utf8')) as {
      readonly numTotalTests: number
      readonly numFailedTests: number
      readonly success: boolean
    }
    return {
      times,
      tests: numTotalTests,
      failed: numFailedTests,
      seconds: (performance.now() - start) / 1000,
      reached: success && numTotalTests > 0,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
