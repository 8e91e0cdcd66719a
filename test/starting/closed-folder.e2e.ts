import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addresses, ownEnvironment, runProgram } from '#test/support/program.ts'

const isRoot = process.getuid?.() === 0

test('in a folder closed to others everything works, twice: as root, from a cache, said aloud', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-closed-'))
  await chmod(folder, 0o700)
  let moved: string | undefined
  onTestFinished(async () => {
    await rm(folder, { recursive: true, force: true })
    if (moved) await rm(dirname(moved), { recursive: true, force: true })
  })
  const first = runProgram(ownEnvironment(folder))
  const said = await first.saying('Ctrl-C')
  moved = /its data lie in (\S+)/.exec(said)?.[1]
  // Only root runs PostgreSQL as another user, who cannot enter.
  if (isRoot) expect(said).toContain(`Database       ${moved ?? 'somewhere else'}`)
  else expect(moved).toBeUndefined()
  expect((await fetch(`${addresses(said).publicUrl}/readyz`)).status).toBe(200)
  first.process.kill('SIGINT')
  expect((await first.ended).code).toBe(0)

  const second = runProgram(ownEnvironment(folder))
  const again = await second.saying('Ctrl-C')
  expect(/its data lie in (\S+)/.exec(again)?.[1]).toBe(moved)
  second.process.kill('SIGINT')
  expect((await second.ended).code).toBe(0)
})
