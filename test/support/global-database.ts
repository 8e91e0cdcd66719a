import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '#server/platform/database/connect.ts'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { migrate, readMigrations } from '#server/platform/database/migrate.ts'
import { installJobs } from '#server/platform/jobs/runner.ts'
import { withDatabase } from './database-url.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the migrated database that each test file clones. */
    templateUrl: string
  }
}

/** One PostgreSQL for the whole run, without durability, thrown away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTemplate()
  project.provide('templateUrl', url)
  return stop
}

async function startTemplate() {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-test-'))
  await chmod(folder, 0o755)
  const server = await startEmbedded({
    folder: join(folder, 'postgres'),
    announce: () => undefined,
    durable: false,
  })
  await migrate(server.url, await readMigrations(join(import.meta.dirname, '../../db/migrations')))
  const { pool, close } = connect(server.url)
  await installJobs(pool)
  await close()
  await untilLeftAlone(server.url)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
      await rm(dirname(server.folder), { recursive: true, force: true })
    },
  }
}

/** A database can be cloned once nobody is connected to it; a closed connection takes a moment to leave. */
async function untilLeftAlone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  while ((await client.query("select from pg_stat_activity where datname = 'vigie'")).rowCount) {}
  await client.end()
}
