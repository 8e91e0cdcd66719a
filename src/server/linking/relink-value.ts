import { z } from 'zod'
import { identifierKinds } from '#linkage'
import { defineJob } from '../platform/jobs/job.ts'

/** Links again the filings that cite a value which became a hub, or stopped being one. */
export const relinkValueJob = defineJob(
  'relink_value',
  z.object({ kind: z.enum(identifierKinds), value: z.string(), after: z.uuid().optional() }),
  async () => undefined,
)
