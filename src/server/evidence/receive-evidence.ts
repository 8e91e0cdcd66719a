import type { StoredEvidence } from '#contract/public.ts'
import type { Context } from '../context.ts'

/** Throws `invalid` (bag), `too_large` (details `limit`, `bytes`), `not_possible_now` (bag already sent). */
export declare function receiveEvidence(
  context: Context,
  file: { readonly bag: string; readonly name: string; readonly content: AsyncIterable<Uint8Array> },
): Promise<StoredEvidence>
