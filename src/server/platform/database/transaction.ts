import type { Kysely, Transaction } from 'kysely'
import type { Database } from './tables.ts'

/** Serialization failure and deadlock: PostgreSQL asks for the same work again. */
const retried = new Set(['40001', '40P01'])
const attempts = 5

/** Runs work in one transaction. It may run more than once: keep effects outside the database out of it. */
export async function transaction<T>(
  database: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction().execute(work)
    } catch (error) {
      if (attempt === attempts || !retried.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}
