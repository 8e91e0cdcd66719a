import type { Context } from '../context.ts'

/** Throws `not_found`, `not_possible_now` (already sent). */
export declare function removeEvidence(context: Context, bag: string, id: string): Promise<void>
