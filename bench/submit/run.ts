// Complete anonymous submissions with a file of 200 kB, beside a bare server on the same database and disk.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#server/platform/database/embedded.ts'
import { ended, type Program, startProgram } from '../program.ts'
import { type Measured, measured, observe, type Seen } from './load.ts'
import { bareReport, wholeReport } from './submissions.ts'

const concurrencies = [1, 8, 32] as const
const rounds = 4
const warmSeconds = 1
const required = { concurrency: 32, ratio: 0.35, p99: 250 }

export interface SubmitResult {
  readonly settings: Readonly<Record<string, string>>
  readonly rows: readonly { readonly ours: Measured; readonly bare: Measured; readonly ratio: number }[]
  readonly linkedAfterwards: { readonly filings: number; readonly seconds: number }
  readonly reached: boolean
}

/** Runs both servers in turns at each concurrency, `seconds` each. */
export async function submit(seconds: number, roles: 'web' | 'all' = 'web'): Promise<SubmitResult> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'))
  const database = await startEmbedded({ folder: join(folder, 'postgres'), announce: () => undefined })
  try {
    const settings = await durabilityOf(database.url)
    const bare = await startBare(database.url, join(folder, 'bare'))
    const ours = await startOurs(database.url, join(folder, 'data'), roles)
    const rows: SubmitResult['rows'][number][] = []
    for (const concurrency of concurrencies) {
      const sendBare = (time: number) => observe(bare.origin, concurrency, time, bareReport)
      const sendOurs = (time: number) => observe(ours.origin, concurrency, time, wholeReport(ours.origin))
      await sendBare(warmSeconds)
      await sendOurs(warmSeconds)
      const seen = { bare: [] as Seen[], ours: [] as Seen[] }
      // In turns: a machine that is slower for a while is so for both.
      for (let round = 0; round < rounds; round++) {
        seen.bare.push(await sendBare(seconds / rounds))
        seen.ours.push(await sendOurs(seconds / rounds))
      }
      const row = { ours: measured(seen.ours), bare: measured(seen.bare) }
      rows.push({ ...row, ratio: row.ours.rate / row.bare.rate })
    }
    await bare.stop()
    await ours.stop()
    const linkedAfterwards = await linkAll(database.url, join(folder, 'data'))
    const last = rows.find(({ ours }) => ours.concurrency === required.concurrency)!
    return {
      settings,
      rows,
      linkedAfterwards,
      reached: last.ours.refused === 0 && last.ratio >= required.ratio && last.ours.p99 < required.p99,
    }
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
    if (!database.folder.startsWith(folder)) await rm(database.folder, { recursive: true, force: true })
  }
}

/** What makes an acknowledged row survive a power cut: the same for both. */
async function durabilityOf(url: string): Promise<Record<string, string>> {
  const names = ['fsync', 'full_page_writes', 'synchronous_commit']
  return query(url, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1) order by name',
      [names],
    )
    if (rows.some(({ setting }) => setting !== 'on'))
      throw new Error('the database is not durable: nothing to compare')
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  })
}

async function startBare(databaseUrl: string, files: string): Promise<Program> {
  await mkdir(files, { recursive: true })
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [databaseUrl, files, '0'])
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { origin: `http://127.0.0.1:${port}`, stop: () => ended(child) }
}

const startOurs = (databaseUrl: string, data: string, roles: 'web' | 'worker' | 'all') =>
  startProgram({ DATABASE_URL: databaseUrl, VIGIE_DATA: data, VIGIE_DEMO: 'false', VIGIE_ROLES: roles })

/** How long the workers then need to link everything that was received. */
async function linkAll(databaseUrl: string, data: string): Promise<SubmitResult['linkedAfterwards']> {
  const waiting = 'select count(*)::int as filings from filing where linked_at is null'
  return query(databaseUrl, async (client) => {
    const { filings } = (await client.query<{ filings: number }>(waiting)).rows[0]!
    const start = performance.now()
    const worker = await startOurs(databaseUrl, data, 'worker')
    for (;;) {
      const left = (await client.query<{ filings: number }>(waiting)).rows[0]!.filings
      if (left === 0 || performance.now() - start > 600_000) break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const seconds = (performance.now() - start) / 1000
    await worker.stop()
    return { filings, seconds }
  })
}

async function query<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}
