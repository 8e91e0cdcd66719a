import { EventEmitter } from 'node:events'
import {
  Logger,
  run,
  runMigrations,
  runOnce,
  type TaskList,
  type WorkerEvents,
  type WorkerOptions,
  type WorkerPool,
} from 'graphile-worker'
import type { Pool } from 'pg'
import type { Context } from '../../context.ts'
import type { Job } from './job.ts'

/** Jobs of any payload: each is handed only what its own schema has read. */
export type Jobs = readonly Job<unknown>[]

export interface JobRunner {
  /** Jobs under way finish, or are handed back to the queue after three seconds. */
  readonly stop: () => Promise<void>
}

/** Recurring work: a job without payload, at times in UTC. */
export interface Recurring {
  readonly job: Job<Record<string, never>>
  /** `minute hour day month weekday`, as in crontab. */
  readonly at: string
}

/** Milliseconds after which jobs are told to give up, then those left are handed back to the queue. */
const giveUpAfter = 1500
const handBackAfter = 2500

/** Installs the queue's own tables; harmless when they are there. */
export async function installJobs(pool: Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: silent })
}

/** Hands back what workers held when they were killed. Only where none can be running: else the queue waits four hours. */
export async function handBackJobs(pool: Pool): Promise<void> {
  await pool.query(`select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs where locked_by is not null))`)
}

export async function startJobs(
  context: Context,
  jobs: Jobs,
  options: { concurrency?: number; recurring?: readonly Recurring[] } = {},
): Promise<JobRunner> {
  const recurring = options.recurring ?? []
  // The runner's own `kill` does nothing once it stops gently: its pool is asked directly.
  const events: WorkerEvents = new EventEmitter()
  let pool: WorkerPool | undefined
  events.on('pool:create', ({ workerPool }) => {
    pool = workerPool
  })
  const runner = await run({
    pgPool: context.pool,
    events,
    taskList: taskList(context, [...jobs, ...recurring.map(({ job }) => job as Job<unknown>)]),
    crontab: recurring.map(({ job, at }) => `${at} ${job.name} ?max=${job.attempts}`).join('\n'),
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: giveUpAfter,
    logger: silent,
    preset: settled,
  })
  // Its failures are told through `stop`.
  runner.promise.catch(() => undefined)
  return {
    stop: async () => {
      const timer = setTimeout(
        () => Promise.resolve(pool?.forcefulShutdown('the program stops')).catch(() => undefined),
        handBackAfter,
      )
      await runner.stop().catch(() => undefined)
      clearTimeout(timer)
    },
  }
}

/** Works through every job that is due now, then returns: for tests and scripts. */
export async function runDueJobs(context: Context, jobs: Jobs): Promise<void> {
  await runOnce({
    pgPool: context.pool,
    taskList: taskList(context, jobs),
    noHandleSignals: true,
    logger: silent,
    preset: settled,
  })
}

/**
 * The runner only waits for what it says of a finished job when it says it in batches: otherwise the last job before a
 * stop could stay held by a worker that is gone.
 */
const settled = {
  worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
} satisfies WorkerOptions['preset']

function taskList(context: Context, jobs: Jobs): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload: unknown, helpers: { abortSignal: AbortSignal }) => {
        try {
          await job.perform(context, job.payload.parse(payload), helpers.abortSignal)
        } catch (error) {
          // The queue keeps what is thrown: only the way to the log's entry, which holds nothing personal.
          throw new Error(`see log entry ${context.log.error('job_failed', error, { job: job.name })}`)
        }
      },
    ]),
  )
}

/** The runner's own lines quote payloads and connection strings; failures are logged above. */
const silent = new Logger(() => () => undefined)
