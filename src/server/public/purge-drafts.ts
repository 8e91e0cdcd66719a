import { z } from 'zod'
import { defineJob } from '#server/platform/jobs/job.ts'
import { purgeExpiredDrafts } from './draft.store.ts'

/** Deletes drafts past their day, and receipts past their visit: the key goes with the row. */
export const purgeDrafts = defineJob('purge_drafts', z.object({}), async (context) => {
  const purged = await purgeExpiredDrafts(context)
  if (purged > 0) context.log.info('drafts_purged', { drafts: purged })
})
