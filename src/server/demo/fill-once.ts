import { sql, type Transaction } from 'kysely'
import type { Context } from '../context.ts'
import { jobs } from '../jobs.ts'
import type { Database } from '../platform/database/tables.ts'

/** Setting that stands while a fill is under way, and after one that was cut: the instant at which it began. */
const mark = 'demo_fill_since'

/** Any number that no other program uses as an advisory lock on this database. */
const lock = 7_108_444

/** What was there before the demonstration. */
const kept = ['migration', 'setting', 'unit', 'officer']

/**
 * Fills a database in which nobody has filed, once and whole. A fill that was cut has left its mark: everything it
 * wrote is removed and it begins again, unless people have filed since, to whom the database then belongs. Several
 * programs may try at once: the others wait, and find it filled.
 */
export async function fillOnce(context: Context, fill: (until: Date) => Promise<void>): Promise<void> {
  const holder = await context.pool.connect()
  try {
    await holder.query('select pg_advisory_lock($1)', [lock])
    const now = await begin(context)
    if (!now) return
    await fill(now)
    await removeMark(context.database)
  } finally {
    // Its connection ends, and the lock with it.
    holder.release(true)
  }
}

/** The instant of the mark; undefined where the database is not to be filled. */
async function begin(context: Context): Promise<Date | undefined> {
  const { clock, database } = context
  return database.transaction().execute(async (trx) => {
    await sql`lock table filing in exclusive mode`.execute(trx)
    const cutSince = await readMark(trx)
    if (cutSince === undefined) {
      if (await trx.selectFrom('filing').select('id').limit(1).executeTakeFirst()) return undefined
    } else if (await areThereOthers(trx, cutSince)) {
      await removeMark(trx)
      return undefined
    } else await removeAll(context, trx)
    const now = clock.now()
    const value = JSON.stringify(now)
    await trx
      .insertInto('setting')
      .values({ name: mark, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
    return now
  })
}

async function readMark(trx: Transaction<Database>): Promise<Date | undefined> {
  const row = await trx.selectFrom('setting').select('value').where('name', '=', mark).executeTakeFirst()
  return row && new Date(row.value as string)
}

const removeMark = (database: Context['database']) =>
  database.deleteFrom('setting').where('name', '=', mark).execute()

/** The demonstration tells of the year that ends where it began to be told: what somebody did later, people did. */
async function areThereOthers(trx: Transaction<Database>, since: Date): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from filing where submitted_at > ${since})
      or exists (select from event where at > ${since} and actor <> 'system')
      or exists (select from evidence where received_at > ${since})
      or exists (select from draft where created_at > ${since}) as found`.execute(trx)
  return rows[0]!.found
}

async function removeAll({ files }: Context, trx: Transaction<Database>): Promise<void> {
  const evidence = await trx.selectFrom('evidence').select('storage_key').execute()
  for (const { storage_key } of evidence) await files.remove(storage_key)
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all(${kept})`.execute(trx)
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))} restart identity`.execute(trx)
  // A job that was under way is still held by the worker that was killed.
  const isOurs = sql`task_identifier = any(${jobs.map(({ name }) => name)})`
  await sql`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker.jobs where locked_by is not null and ${isOurs}))`.execute(
    trx,
  )
  await sql`
    select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where ${isOurs}))`.execute(
    trx,
  )
}
