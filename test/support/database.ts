import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Connection, connect } from '#server/platform/database/connect.ts'
import { withDatabase } from './database-url.ts'

export interface TestDatabase extends Connection {
  readonly url: string
}

/** A migrated database of its own for this test file, dropped after it: `const { database } = await testDatabase()`. */
export async function testDatabase(): Promise<TestDatabase> {
  const url = await cloneDatabase()
  const connection = connect(url)
  afterAll(async () => {
    await connection.close()
    await dropDatabase(url)
  })
  return { ...connection, url }
}

/** The address of a new migrated database. Whoever asks for it closes it, then calls `dropDatabase`. */
export async function cloneDatabase(): Promise<string> {
  const template = inject('templateUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  await maintain(template, `create database ${name} template vigie`)
  return withDatabase(template, name)
}

export async function dropDatabase(url: string): Promise<void> {
  await maintain(url, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)
}

async function maintain(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
