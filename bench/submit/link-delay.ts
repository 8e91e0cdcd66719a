// How long after its acknowledgement a report is linked, on a machine that does nothing else: one report after the other.
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { startProgram } from '../program.ts'
import { observe, sender } from './load.ts'
import { wholeReport } from './submissions.ts'

/** Milliseconds, of the ninety-fifth of a hundred. */
const required = { p95: 1000 }

export interface LinkDelay {
  /** Filings there were at the end, and how many of them were timed. */
  readonly filings: number
  readonly timed: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly reached: boolean
}

export async function linkDelay(seconds: number): Promise<LinkDelay> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'))
  const database = await startEmbedded({ folder: join(folder, 'postgres'), announce: () => undefined })
  const client = new pg.Client({ connectionString: database.url })
  try {
    const program = await startProgram({
      DATABASE_URL: database.url,
      VIGIE_DATA: join(folder, 'data'),
      VIGIE_DEMO: 'false',
    })
    await client.connect()
    const allLinked = async (pause: number) => {
      while ((await client.query('select from filing where linked_at is null limit 1')).rowCount)
        await rest(pause)
    }
    const submit = wholeReport(program.origin)
    // A base to link into, whose linking is over before anything is timed.
    await observe(program.origin, 8, seconds, submit)
    await allLinked(200)

    const agent = new Agent({ keepAlive: true })
    const send = sender(program.origin, agent)
    const times: number[] = []
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await rest(100)) {
      if (!(await submit(send))) throw new Error('a report was refused: nothing to time')
      const acknowledged = performance.now()
      await allLinked(2)
      times.push(performance.now() - acknowledged)
    }
    agent.destroy()
    const { rows } = await client.query<{ filings: number }>('select count(*)::int as filings from filing')
    await program.stop()
    times.sort((a, b) => a - b)
    const quantile = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))]!
    const p95 = quantile(0.95)
    const reached = times.length > 0 && p95 <= required.p95
    return {
      filings: rows[0]!.filings,
      timed: times.length,
      p50: quantile(0.5),
      p95,
      p99: quantile(0.99),
      reached,
    }
  } finally {
    await client.end()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
    if (!database.folder.startsWith(folder)) await rm(database.folder, { recursive: true, force: true })
  }
}

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))
