import type { Kysely } from 'kysely'
import type { Explanation } from '#linkage'
import type { Database } from '../platform/database/tables.ts'

/** Who decides, and when: a computation, or an officer with a reason. */
export type Decider =
  | { readonly by: 'computed'; readonly at: Date }
  | { readonly by: 'officer'; readonly officerId: string; readonly at: Date; readonly reason?: string | undefined }

/** Puts a filing into a series, out of the one it was in. */
export declare function moveToSeries(
  trx: Kysely<Database>,
  decider: Decider,
  move: { readonly filingId: string; readonly seriesId: string; readonly explanation: Explanation | null },
): Promise<void>

/** Opens a series on a lone filing. Other members are then moved into it. */
export declare function openSeries(
  trx: Kysely<Database>,
  decider: Decider,
  filingId: string,
  seriesId: string,
): Promise<{ readonly number: number }>

/** Takes a filing out of its series; a series left with one member stays. */
export declare function removeFromSeries(
  trx: Kysely<Database>,
  decider: Decider,
  filingId: string,
): Promise<void>
