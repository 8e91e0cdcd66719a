import { z } from 'zod'
import { defineJob } from '../platform/jobs/job.ts'

/** Forgets visits that have ended and allowances that have renewed themselves. */
export const purgeVisitsJob = defineJob('purge_visits', z.object({}), async ({ database, clock }) => {
  const now = clock.now()
  await database.deleteFrom('follow_up_session').where('ends_at', '<=', now).execute()
  await database.deleteFrom('allowance').where('renews_at', '<=', now).execute()
})
