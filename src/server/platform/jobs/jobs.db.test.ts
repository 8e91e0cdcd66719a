import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testContext } from '#test/support/context.ts'
import { addJob, defineJob } from './job.ts'
import { runDueJobs, startJobs } from './runner.ts'

const context = await testContext()
const { database } = context
const word = z.object({ word: z.string() })

function recorder(name: string) {
  const seen: string[] = []
  return { seen, job: defineJob(name, word, async (_, payload) => void seen.push(payload.word)) }
}

test('a job lives and dies with the transaction that adds it', async () => {
  const { seen, job } = recorder('in_transaction')
  await database.transaction().execute((trx) => addJob(trx, job, { word: 'kept' }))
  await expect(
    database.transaction().execute(async (trx) => {
      await addJob(trx, job, { word: 'rolled back' })
      throw new Error('refused')
    }),
  ).rejects.toThrow('refused')
  await runDueJobs(context, [job])
  expect(seen).toEqual(['kept'])
})

test('under one key a waiting job is replaced', async () => {
  const { seen, job } = recorder('keyed')
  for (const each of ['first', 'second']) await addJob(database, job, { word: each }, { key: 'one' })
  await runDueJobs(context, [job])
  expect(seen).toEqual(['second'])
})

test('a job for later waits', async () => {
  const { seen, job } = recorder('later')
  await addJob(database, job, { word: 'tomorrow' }, { runAt: new Date(Date.now() + 86_400_000) })
  await runDueJobs(context, [job])
  expect(seen).toEqual([])
})

test('a job that fails for good is among the dead, with no word of what it carried', async () => {
  const job = defineJob(
    'failing',
    word,
    async (_, payload) => {
      throw new Error(`cannot bear "${payload.word}"`)
    },
    { attempts: 1 },
  )
  await addJob(database, job, { word: 'secret' })
  await runDueJobs(context, [job])
  const dead = await database
    .selectFrom('dead_jobs' as never)
    .selectAll()
    .execute()
  expect(dead).toMatchObject([{ job: 'failing', attempts: 1 }])
  expect(JSON.stringify(dead)).not.toContain('secret')
  const entry = context.logged.find(({ event }) => event === 'job_failed')
  expect(entry).toMatchObject({ job: 'failing', error: 'Error' })
  expect(JSON.stringify(dead)).toContain(String(entry?.id))
  expect(JSON.stringify(entry)).not.toContain('secret')
})

test('a payload that is not the job’s own is refused', async () => {
  const { seen, job } = recorder('typed')
  await addJob(database, job, { word: 7 } as never)
  await runDueJobs(context, [job])
  expect(seen).toEqual([])
})

test('a running worker starts a job at once', async () => {
  const events = new EventEmitter()
  const job = defineJob('at_once', word, async () => void events.emit('ran'))
  const runner = await startJobs(context, [job])
  const ran = once(events, 'ran')
  const asked = performance.now()
  await addJob(database, job, { word: 'now' })
  await ran
  expect(performance.now() - asked).toBeLessThan(1000)
  await runner.stop()
})

test('stopping lets a job finish', async () => {
  const events = new EventEmitter()
  const finished: string[] = []
  const job = defineJob('finishing', word, async () => {
    events.emit('begun')
    await once(events, 'finish')
    finished.push('yes')
  })
  const runner = await startJobs(context, [job])
  const begun = once(events, 'begun')
  await addJob(database, job, { word: 'a' })
  await begun
  const stopped = runner.stop()
  events.emit('finish')
  await stopped
  expect(finished).toEqual(['yes'])
  const { rows } = await context.pool.query(
    "select from graphile_worker.jobs where task_identifier = 'finishing'",
  )
  expect(rows).toEqual([])
})

test('a job that will not end is handed back within four seconds', async () => {
  const events = new EventEmitter()
  const endless = defineJob('endless', word, async () => {
    events.emit('begun')
    await new Promise(() => undefined)
  })
  const runner = await startJobs(context, [endless])
  const begun = once(events, 'begun')
  await addJob(database, endless, { word: 'again' })
  await begun
  const asked = performance.now()
  await runner.stop()
  expect(performance.now() - asked).toBeLessThan(4000)

  const { rows } = await context.pool.query(
    "select locked_at, attempts < max_attempts as will_run from graphile_worker.jobs where task_identifier = 'endless'",
  )
  expect(rows).toEqual([{ locked_at: null, will_run: true }])
})
