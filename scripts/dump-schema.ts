import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dumpSchema } from '../src/server/platform/database/dump-schema.ts'
import { startEmbedded } from '../src/server/platform/database/embedded.ts'
import { migrate, readMigrations } from '../src/server/platform/database/migrate.ts'

// Writes db/schema.sql: what all migrations amount to.
const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'vigie-schema-'))
await chmod(folder, 0o755)
const server = await startEmbedded({
  folder: join(folder, 'postgres'),
  announce: console.log,
  durable: false,
})
try {
  await migrate(server.url, await readMigrations(join(root, 'db/migrations')))
  await writeFile(join(root, 'db/schema.sql'), await dumpSchema(server.url))
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  await rm(dirname(server.folder), { recursive: true, force: true })
}
