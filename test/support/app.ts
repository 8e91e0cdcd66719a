import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readConfig } from '#server/config.ts'
import { type Running, start } from '#server/start.ts'
import { build } from '../../scripts/build.ts'
import { cloneDatabase, dropDatabase } from './database.ts'

export interface TestApp extends Running {
  readonly publicUrl: string
  readonly consoleUrl: string
  /** Lines of the log, parsed. */
  readonly logged: readonly Record<string, unknown>[]
}

/**
 * The whole program for this test file, with its simulators and on a database of its own, under real time and chance:
 * `const app = await testApp()`. Browsers reach it at `app.publicUrl` and `app.consoleUrl`.
 */
export async function testApp(): Promise<TestApp> {
  const root = join(import.meta.dirname, '../..')
  const [url, folder] = await Promise.all([cloneDatabase(), mkdtemp(join(tmpdir(), 'vigie-app-'))])
  const logged: Record<string, unknown>[] = []
  const config = readConfig({
    DATABASE_URL: url,
    VIGIE_DATA: folder,
    VIGIE_PUBLIC_PORT: '0',
    VIGIE_CONSOLE_PORT: '0',
    VIGIE_DEMO_PORT: '0',
  })
  const running = await start(config, {
    root,
    say: () => undefined,
    build: () => build(root),
    writeLog: (line) => logged.push(JSON.parse(line)),
  })
  afterAll(async () => {
    await running.stop()
    await Promise.all([dropDatabase(url), rm(folder, { recursive: true, force: true })])
  })
  const { publicUrl, consoleUrl } = running.context.config
  return { ...running, publicUrl, consoleUrl, logged }
}
