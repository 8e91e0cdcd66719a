import type { Kysely, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Database } from '../database/tables.ts'

export interface Job<Payload> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** How often a failing job is tried, with growing pauses, before it is dead. */
  readonly attempts: number
  /** Re-reads the current state: a job may run twice. `signal` aborts when the program stops. */
  perform(context: Context, payload: Payload, signal: AbortSignal): Promise<void>
}

/** Declares a job: identifiers travel in its payload, never what a person told. */
export function defineJob<Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  perform: (context: Context, payload: Payload, signal: AbortSignal) => Promise<void>,
  { attempts = 10 }: { attempts?: number } = {},
): Job<Payload> {
  return { name, payload, attempts, perform }
}

export interface JobOptions {
  readonly runAt?: Date
  /** A job waiting under the same key is replaced, so that it runs once. */
  readonly key?: string
  /** Jobs of one queue run one after the other. */
  readonly queue?: string
  /** Lower runs first. */
  readonly priority?: number | RawBuilder<number>
}

/** Adds a job in the caller's transaction: rolled back, it never was. */
export async function addJob<Payload>(
  trx: Kysely<Database>,
  job: Job<Payload>,
  payload: NoInfer<Payload>,
  options: JobOptions = {},
): Promise<void> {
  await sql`select ${addingJob(job, payload, options)}`.execute(trx)
}

/**
 * The same as an expression, for a statement that does more. A job without a key gets one nobody else has: without,
 * `add_job` looks for its double through all the jobs that wait, by a plan made when none did.
 */
export function addingJob<Payload>(
  job: Job<Payload>,
  payload: NoInfer<Payload>,
  options: JobOptions = {},
): RawBuilder<unknown> {
  return sql`graphile_worker.add_job(
    identifier => ${job.name},
    payload => ${JSON.stringify(payload)}::json,
    queue_name => ${options.queue ?? null},
    run_at => ${options.runAt ?? null}::timestamptz,
    max_attempts => ${job.attempts}::integer,
    job_key => coalesce(${options.key ?? null}, gen_random_uuid()::text),
    job_key_mode => ${options.key === undefined ? 'unsafe_dedupe' : 'replace'},
    priority => ${options.priority ?? 0}::integer
  )`
}
