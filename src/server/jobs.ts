import { purgeBagsJob } from './evidence/purge-bags.ts'
import { purgeVisitsJob } from './follow-up/purge-visits.ts'
import { linkFilingJob, relinkValuesJob } from './linking/linking-jobs.ts'
import type { Jobs, Recurring } from './platform/jobs/runner.ts'
import { purgeDrafts } from './public/purge-drafts.ts'
import { tellPersonJob } from './review/tell-person.ts'

/** Every job the workers know. */
export const jobs: Jobs = [linkFilingJob, relinkValuesJob, tellPersonJob]

/** Work that comes back, at times in UTC. */
export const recurring: readonly Recurring[] = [
  { job: purgeVisitsJob, at: '7 * * * *' },
  { job: purgeDrafts, at: '27 * * * *' },
  { job: purgeBagsJob, at: '17 2 * * *' },
]
