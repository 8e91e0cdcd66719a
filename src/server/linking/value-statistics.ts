import type { Kysely } from 'kysely'
import type { Identifier, ValueStatistics } from '#linkage'
import type { Database } from '../platform/database/tables.ts'

export interface KnownStatistics {
  /** Filings in all. */
  readonly filings: number
  readonly statistics: readonly ValueStatistics[]
}

/** What is known of values over every filing, or every filing but one. Counts stop at `countCap`. */
export declare function valueStatistics(
  database: Kysely<Database>,
  identifiers: readonly Identifier[],
  except?: string,
): Promise<KnownStatistics>
