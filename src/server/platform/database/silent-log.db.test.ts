import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts'

const folder = await mkdtemp(join(tmpdir(), 'vigie-silent-'))
await chmod(folder, 0o755)
const server: EmbeddedDatabase = await startEmbedded({
  folder: join(folder, 'postgres'),
  announce: () => undefined,
  durable: false,
})
afterAll(async () => {
  await server.stop()
  await rm(dirname(server.folder), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

test('PostgreSQL keeps no statement, no parameter and no value in its log', async () => {
  const client = await connected()
  const secret = 'moreau0639981234'
  const refused = (sql: string, values?: unknown[]) => expect(client.query(sql, values)).rejects.toThrow()
  await client.query('create table told (words text primary key, day date)')
  await client.query('insert into told values ($1)', [secret])
  await refused('insert into told values ($1)', [secret])
  await refused(`select '${secret}'::date`)
  await refused('select $1::integer', [secret])
  await refused(`do $$ begin raise exception '${secret}'; end $$`)
  await client.query(`do $$ begin raise warning '${secret}'; end $$`)
  await refused(`select syntax error ${secret}`)
  await client.query(`select pg_sleep(0.01), '${secret}'`)

  const log = await readFile(join(dirname(server.folder), 'postgres.log'), 'utf8')
  expect(log).toContain('ready to accept connections')
  expect(log).not.toContain(secret)
  expect(log).not.toContain('told')
  expect(await readdir(server.folder)).not.toContain('log')
})

test('no setting lets a statement, a parameter or an address into its log, not even that of an error', async () => {
  const client = await connected()
  const { rows } = await client.query(
    "select name, setting from pg_settings where name ~ '^(log_|debug_print_)'",
  )
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  expect(settings).toMatchObject({
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_min_duration_sample: '-1',
    log_transaction_sample_rate: '0',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_connections: '',
    log_disconnections: 'off',
    log_duration: 'off',
    log_lock_waits: 'off',
    log_lock_failures: 'off',
    log_replication_commands: 'off',
    log_autovacuum_min_duration: '-1',
    log_statement_stats: 'off',
    debug_print_parse: 'off',
    debug_print_plan: 'off',
    debug_print_rewritten: 'off',
  })
})

test('the database is made to last and to sort alike everywhere', async () => {
  const client = await connected()
  const { rows } = await client.query(`
    select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
      (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale,
      (select string_agg(name, ' ' order by name collate "und-x-icu") from (values ('Zoé'), ('Émile'), ('eva')) as n (name)) as names`)
  expect(rows[0]).toEqual({ checksums: 'on', encoding: 'UTF8', locale: 'b C.UTF-8', names: 'Émile eva Zoé' })
})
