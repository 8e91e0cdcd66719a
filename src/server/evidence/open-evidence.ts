import type { StoredEvidence } from '#contract/public.ts'
import type { Context } from '../context.ts'

/** The original bytes of a file that was sent. Throws `not_found`. */
export declare function openEvidence(
  context: Context,
  id: string,
): Promise<StoredEvidence & { readonly filingId: string; readonly content: AsyncIterable<Uint8Array> }>
