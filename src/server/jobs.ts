import type { Jobs, Recurring } from './platform/jobs/runner.ts'

/** Every job the workers know. */
export const jobs: Jobs = []

/** Work that comes back, at times in UTC. */
export const recurring: readonly Recurring[] = []
