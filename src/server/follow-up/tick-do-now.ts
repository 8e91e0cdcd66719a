import type { Context } from '../context.ts'

/** The lines that are ticked, all of them: the others are no longer. Ids of lines, 100 characters at most. */
export declare function tickDoNow(context: Context, filingId: string, lines: readonly string[]): Promise<void>
