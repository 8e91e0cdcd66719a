import type { StoredEvidence } from '#contract/public.ts'
import type { Context } from '../context.ts'

export declare function listEvidence(context: Context, bag: string): Promise<readonly StoredEvidence[]>

/** Files of a filing, in the order they were received. */
export declare function listFilingEvidence(
  context: Context,
  filingId: string,
): Promise<readonly (StoredEvidence & { readonly receivedAt: Date })[]>
