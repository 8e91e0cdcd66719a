import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { StartError } from '../start-error.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** Any number that no other program uses as an advisory lock on this database. */
const lock = 7_108_443

const filePattern = /^\d{4}-[a-z0-9-]+\.sql$/

/** The migrations of a folder, in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const strange = names.find((name) => !filePattern.test(name))
  if (strange) throw new StartError(`${strange}: a migration is named 0001-what-it-does.sql`)
  const twice = names.find((name, i) => i > 0 && name.slice(0, 4) === names[i - 1]!.slice(0, 4))
  if (twice) throw new StartError(`${twice}: its number is taken by another migration`)
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Applies what is missing, each file in its own transaction; several programs may do so at once. Returns their names. */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query(`
      create table if not exists migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`)
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from migration order by name',
    )
    const missing = missingFrom(rows, migrations)
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function missingFrom(
  applied: { name: string; checksum: string }[],
  migrations: readonly Migration[],
): Migration[] {
  const known = new Map(migrations.map((m) => [m.name, m]))
  for (const { name, checksum } of applied) {
    const migration = known.get(name)
    if (!migration)
      throw new StartError(
        `The database is ahead of this program: it has applied ${name}. Start a newer version.`,
      )
    if (migration.checksum !== checksum)
      throw new StartError(`${name} has changed since it was applied. Put it back and write a new migration.`)
  }
  const last = applied.at(-1)?.name ?? ''
  const missing = migrations.filter((m) => !applied.some(({ name }) => name === m.name))
  const late = missing.find(({ name }) => name < last)
  if (late)
    throw new StartError(`${late.name} comes before ${last}, which is applied: give it a later number.`)
  return missing
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new StartError(`${name} failed and changed nothing: ${(error as Error).message}`, { cause: error })
  }
}
