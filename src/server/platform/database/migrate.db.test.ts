import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { cloneDatabase, dropDatabase } from '#test/support/database.ts'
import { type Migration, migrate } from './migrate.ts'

const urls: string[] = []
afterAll(() => Promise.all(urls.map(dropDatabase)))

/** A database without any table of ours. */
async function emptyDatabase(): Promise<string> {
  const url = await cloneDatabase()
  urls.push(url)
  await query(url, 'drop schema public cascade; create schema public')
  return url
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

const migration = (name: string, sql: string, checksum = sql): Migration => ({ name, sql, checksum })
const first = migration('0001-a.sql', 'create table a (id integer)')
const second = migration('0002-b.sql', 'create table b (id integer)')

test('applies what is missing, in order, once', async () => {
  const url = await emptyDatabase()
  expect(await migrate(url, [first])).toEqual(['0001-a.sql'])
  expect(await migrate(url, [first, second])).toEqual(['0002-b.sql'])
  expect(await migrate(url, [first, second])).toEqual([])
})

test('programs that start together apply each file once', async () => {
  const url = await emptyDatabase()
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(url, [first, second])))
  expect(applied.flat().sort()).toEqual(['0001-a.sql', '0002-b.sql'])
})

test('a file that fails changes nothing, and is said by name', async () => {
  const url = await emptyDatabase()
  const broken = migration('0002-broken.sql', 'create table c (id integer); select 1 / 0')
  await expect(migrate(url, [first, broken])).rejects.toThrow(/0002-broken.sql failed and changed nothing/)
  expect((await query(url, "select to_regclass('a') as a, to_regclass('c') as c")).rows).toEqual([
    { a: 'a', c: null },
  ])
})

test.each([
  ['changed since', [first, second], [first, { ...second, checksum: 'other' }], 'has changed since'],
  ['unknown here', [first, second], [first], 'ahead of this program'],
  ['written too early', [second], [first, second], 'give it a later number'],
])('a migration that is %s is refused', async (_, before, after, words) => {
  const url = await emptyDatabase()
  await migrate(url, before)
  await expect(migrate(url, after)).rejects.toThrow(words)
})
