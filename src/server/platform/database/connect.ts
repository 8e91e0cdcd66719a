import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { StartError } from '../start-error.ts'
import type { Database } from './tables.ts'

export interface Connection {
  readonly pool: pg.Pool
  readonly database: Kysely<Database>
  readonly close: () => Promise<void>
}

const { INT8, DATE } = pg.types.builtins

/**
 * A statement that begins with `/* prepared: NAME *\/` is parsed and planned once a connection: for the few that are long
 * and run at every filing, where planning costs more than running. Its text must not depend on its values.
 */
class PreparingClient extends pg.Client {
  override query(...given: never[]): never {
    const [text, values, ...rest] = given as unknown[]
    const name = typeof text === 'string' ? /^\s*\/\* prepared: (\w+) \*\//.exec(text)?.[1] : undefined
    const query = super.query as (...words: unknown[]) => never
    return name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, given)
  }
}

/** Opens a pool. Dates stay `YYYY-MM-DD`: a declared day is no instant. */
export function connect(url: string, options: { max?: number } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'vigie',
    Client: PreparingClient,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => {
        if (oid === INT8) return Number
        if (oid === DATE) return String
        return pg.types.getTypeParser(oid, format as 'text')
      },
    } as pg.CustomTypesConfig,
  })
  // An idle connection that the server closes is replaced at the next query.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { pool, database, close: () => database.destroy() }
}

/** Says in one sentence why a database cannot be used. */
export async function assertReachable(url: string): Promise<void> {
  const where = withoutPassword(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    )
    if (rows[0]!.version < 150000)
      throw new StartError(`PostgreSQL 15 or later is needed; the one of DATABASE_URL (${where}) is older.`)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`The PostgreSQL of DATABASE_URL (${where}) does not answer: ${reason(error)}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}${port && `:${port}`}${pathname}`
}

function reason(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: Error[] }
  if (code === 'ECONNREFUSED') return 'nothing listens there'
  if (code === 'ENOTFOUND') return 'no such host'
  if (code === '28P01' || code === '28000') return 'the user or the password is wrong'
  if (code === '3D000') return 'no such database'
  return message || errors?.[0]?.message || code || 'unknown reason'
}
