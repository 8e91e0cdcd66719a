import { z } from 'zod'
import type { Context } from '../context.ts'
import { defineJob } from '../platform/jobs/job.ts'

export declare function linkFiling(context: Context, filingId: string): Promise<void>

/** Computes where a filing belongs and applies it; on a filing already linked, again. */
export const linkFilingJob = defineJob('link_filing', z.object({ filingId: z.uuid() }), (context, { filingId }) =>
  linkFiling(context, filingId),
)

/** Jobs with a lower figure run first. */
export const linkPriority = { normal: 0, again: 10, slow: 20 } as const
