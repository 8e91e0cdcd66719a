import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../platform/database/tables.ts'
import type { Rates } from './derived-facts.ts'

/** Name of the setting that holds the rates, editable: euros for one unit of each currency. */
export const ratesSetting = 'currency_rates'

const rates = z.record(z.string(), z.number().positive())

/** The rates in force; none when nobody has set any. */
export async function readRates(database: Kysely<Database>): Promise<Rates> {
  const setting = await database
    .selectFrom('setting')
    .select('value')
    .where('name', '=', ratesSetting)
    .executeTakeFirst()
  return rates.safeParse(setting?.value).data ?? {}
}
