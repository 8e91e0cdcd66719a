import type { Context } from '../context.ts'

/**
 * The report a code opens. Throws `invalid` (a typing slip, caught before the database is asked), `not_found`,
 * `too_many_attempts` (details `seconds`: the wait left for this visit).
 */
export declare function openByCode(
  context: Context,
  given: { readonly code: string; readonly visit?: string },
): Promise<{ readonly filingId: string }>
