import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Email } from 'postal-mime'
import { afterAll } from 'vitest'
import { type Config, readConfig } from '#server/config.ts'
import { type Context, openContext } from '#server/context.ts'
import type { Random } from '#server/platform/services/random.ts'
import { cloneDatabase, dropDatabase } from './database.ts'
import { openMailTrap } from './mail-trap.ts'
import { type SettableClock, seededRandom, settableClock } from './time-and-chance.ts'

export interface TestContext extends Context {
  readonly clock: SettableClock
  /** Mail that arrived, in order. */
  readonly mails: readonly Email[]
  /** Lines of the log, parsed. */
  readonly logged: readonly Record<string, unknown>[]
}

export interface TestContextOptions {
  readonly clock?: SettableClock
  readonly random?: Random
  readonly config?: Partial<Config>
}

/**
 * A context on real parts — a database, a files folder and an SMTP server of its own — with time and chance in the
 * test's hands. Everything is closed after the test file: `const context = await testContext()`.
 */
export async function testContext(options: TestContextOptions = {}): Promise<TestContext> {
  const { clock = settableClock(), random = seededRandom() } = options
  const logged: Record<string, unknown>[] = []
  const [databaseUrl, trap, folder] = await Promise.all([
    cloneDatabase(),
    openMailTrap(),
    mkdtemp(join(tmpdir(), 'vigie-test-data-')),
  ])
  const config = {
    ...readConfig({ NODE_ENV: 'test', VIGIE_DATA: folder }),
    smtpUrl: trap.url,
    masterKey: Buffer.alloc(32, 7),
    ...options.config,
  }
  const context = await openContext(config, {
    databaseUrl,
    clock,
    random,
    writeLog: (line) => logged.push(JSON.parse(line)),
  })
  afterAll(async () => {
    await context.close()
    await Promise.all([trap.close(), dropDatabase(databaseUrl), rm(folder, { recursive: true, force: true })])
  })
  return { ...context, clock, mails: trap.mails, logged }
}
