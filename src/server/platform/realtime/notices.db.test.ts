import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testContext } from '#test/support/context.ts'
import { hearNotices } from './notices.ts'

const context = await testContext()
const notify = (channel: string, payload: string) =>
  sql`select pg_notify(${channel}, ${payload})`.execute(context.database)

test('a channel is heard by all who asked, and by none after they stop', async () => {
  const first: string[] = []
  const second: string[] = []
  const [one, two] = await Promise.all([
    hearNotices(context, 'one', (payload) => first.push(payload)),
    hearNotices(context, 'one', (payload) => second.push(payload)),
  ])
  await notify('one', 'a')
  await expect.poll(() => [first, second]).toEqual([['a'], ['a']])
  one.stop()
  await notify('one', 'b')
  await expect.poll(() => second).toEqual(['a', 'b'])
  expect(first).toEqual(['a'])
  two.stop()
})

test('channels do not mix, and a notice of a transaction comes with its end', async () => {
  const heard: string[] = []
  const hearing = await hearNotices(context, 'two', (payload) => heard.push(payload))
  await notify('three', 'not ours')
  await context.database.transaction().execute(async (trx) => {
    await sql`select pg_notify('two', 'kept')`.execute(trx)
    expect(heard).toEqual([])
  })
  await context.database
    .transaction()
    .execute(async (trx) => {
      await sql`select pg_notify('two', 'undone')`.execute(trx)
      throw new Error('undone')
    })
    .catch(() => undefined)
  await notify('two', 'last')
  await expect.poll(() => heard).toEqual(['kept', 'last'])
  hearing.stop()
})

test('a lost connection is opened again', async () => {
  const heard: string[] = []
  const hearing = await hearNotices(context, 'four', (payload) => heard.push(payload))
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`.execute(context.database)
  await expect
    .poll(
      async () => {
        await notify('four', 'again')
        return heard.length
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0)
  hearing.stop()
})
