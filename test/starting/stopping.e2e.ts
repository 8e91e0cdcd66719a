import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { addOfficers, demoOfficers } from '#server/demo/demo-officers.ts'
import { linkFilingJob } from '#server/linking/linking-jobs.ts'
import { openOfficerSession } from '#server/officers/open-session.ts'
import { addJob } from '#server/platform/jobs/job.ts'
import { answers, databasePort, databaseUrl } from '#test/support/own-database.ts'
import { addresses, openFolder, ownEnvironment, runNpmStart, runProgram } from '#test/support/program.ts'

const ready = 'Ctrl-C'
const everybody = (group: number) => process.kill(-group, 'SIGINT')
const npmAlone = (group: number) => process.kill(group, 'SIGTERM')

test.skipIf(process.platform === 'win32').each([
  ['Ctrl-C in a terminal', everybody],
  ['SIGTERM to npm alone', npmAlone],
])(
  '%s ends everything within five seconds: a stream, a job that will not end, the database',
  async (_, send) => {
    const folder = await openFolder()
    const program = runNpmStart(ownEnvironment(folder))
    const { consoleUrl } = addresses(await program.saying(ready))
    const database = await databasePort(folder)
    const stream = await openStream(folder, consoleUrl)
    await beginEndlessJob(folder)

    const asked = performance.now()
    send(program.group)
    // Its outputs close once npm, its shell and the program have all ended: each holds them.
    await program.ended
    expect(performance.now() - asked).toBeLessThan(5000)
    expect(program.said()).toContain('Stopped.')
    await stream.untilEnd()
    expect(await answers(database)).toBe(false)

    const again = runProgram(ownEnvironment(folder))
    await again.saying(ready)
    await vi.waitFor(async () => expect(await jobsIn(folder)).toEqual([]), { timeout: 10_000 })
  },
  60_000,
)

test('a job that was under way when the program was killed is done at the next start', async () => {
  const folder = await openFolder()
  const program = runProgram(ownEnvironment(folder))
  await program.saying(ready)
  await beginEndlessJob(folder)
  program.process.kill('SIGKILL')
  await program.ended

  const again = runProgram(ownEnvironment(folder))
  await again.saying(ready)
  await vi.waitFor(async () => expect(await jobsIn(folder)).toEqual([]), { timeout: 10_000 })
})

/** Arrivals in the console, as a signed-in officer's browser hears them. */
async function openStream(folder: string, consoleUrl: string) {
  const context = await contextOf(folder)
  await addOfficers(context, demoOfficers)
  const session = await openOfficerSession(context, demoOfficers[1]!)
  await context.close()
  const response = await fetch(`${consoleUrl}/api/console/arrivals`, {
    headers: { cookie: `agent=${session!.token}`, 'sec-fetch-site': 'same-origin' },
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = response.body!.getReader()
  await reader.read()
  return {
    untilEnd: async () => {
      while (!(await reader.read()).done) {}
    },
  }
}

/** A linking that waits for a table somebody else holds. */
async function beginEndlessJob(folder: string): Promise<void> {
  const holder = new pg.Client({ connectionString: await databaseUrl(folder) })
  holder.on('error', () => undefined)
  await holder.connect()
  onTestFinished(() => holder.end().catch(() => undefined))
  await holder.query('begin')
  await holder.query('lock table filing in access exclusive mode')
  const context = await contextOf(folder)
  await addJob(context.database, linkFilingJob, { filingId: randomUUID() })
  await context.close()
  await vi.waitFor(async () => expect(await jobsIn(folder)).toEqual([{ is_under_way: true }]))
}

const contextOf = async (folder: string) =>
  openContext(readConfig({ VIGIE_DATA: join(folder, 'data') }), { databaseUrl: await databaseUrl(folder) })

async function jobsIn(folder: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: await databaseUrl(folder) })
  await client.connect()
  const { rows } = await client.query(
    "select locked_at is not null as is_under_way from graphile_worker.jobs where task_identifier = 'link_filing'",
  )
  await client.end()
  return rows
}
