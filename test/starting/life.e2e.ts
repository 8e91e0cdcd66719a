import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { cloneDatabase, dropDatabase } from '#test/support/database.ts'
import { answers, databaseFolder, databasePort, databaseUrl } from '#test/support/own-database.ts'
import { addresses, openFolder, ownEnvironment, runProgram, temporaryFolder } from '#test/support/program.ts'

const ready = 'Ctrl-C'

test('starts on nothing, answers on two hosts, stops within five seconds and leaves no database server', async () => {
  const folder = await openFolder()
  const program = runProgram(ownEnvironment(folder))
  const { publicUrl, consoleUrl } = addresses(await program.saying(ready))
  expect(new URL(publicUrl).hostname).toBe('localhost')
  expect(new URL(consoleUrl).hostname).toBe('127.0.0.1')
  for (const url of [publicUrl, consoleUrl]) expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect((await fetch(publicUrl.replace('localhost', '127.0.0.1'))).status).toBe(421)

  const database = await databasePort(folder)
  expect(await answers(database)).toBe(true)
  const asked = performance.now()
  program.process.kill('SIGINT')
  expect(await program.ended).toEqual({ code: 0, signal: null })
  expect(performance.now() - asked).toBeLessThan(5000)
  expect(await answers(database)).toBe(false)
})

test('a demonstration is ready within a minute, filled, even after a fill that was killed, and at once the next time', async () => {
  const folder = await openFolder()
  const environment = { ...ownEnvironment(folder), VIGIE_DEMO: 'true' }
  const killed = runProgram(environment)
  await untilSomeAreFiled(folder)
  killed.process.kill('SIGKILL')
  await killed.ended
  expect(killed.said()).toMatch(
    /^(This folder is closed.*\n)?Creating a PostgreSQL in \S+\.\nTelling a year of 300 invented filings.*\.\n$/,
  )

  const begun = performance.now()
  const first = runProgram(environment)
  const said = await first.saying(ready)
  expect(performance.now() - begun).toBeLessThan(60_000)
  const [progress, block] = said.split('\n\n')
  expect(progress).toMatch(/^(This folder is closed.*\n)?Telling a year of 300 invented filings.*\.$/)
  for (const line of block!.trimEnd().split('\n')) expect(line).toMatch(/^ {2}\w[\w -]+ {2,}\S/)
  expect(block).toMatch(/Mailbox +http/)
  expect(block).toMatch(/FranceConnect +http.*jeanne/)
  expect(block).toMatch(/ProConnect +http.*enquete/)
  expect(await countFilings(folder)).toBeGreaterThanOrEqual(300)
  const sizes = await seriesSizes(folder)
  expect(sizes.length).toBeGreaterThan(15)
  expect(sizes.at(0)).toBeLessThan(3)
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(15)
  first.process.kill('SIGINT')
  await first.ended
  // A year of people has passed through PostgreSQL, whose log tells its own life alone.
  const log = await readFile(join(await databaseFolder(folder), '../postgres.log'), 'utf8')
  expect(log).toContain('database system is shut down')
  expect(log).not.toMatch(/@|\bselect\b|\binsert\b|\b0[1-9]\d{8}\b|WARNING|ERROR/i)

  const again = performance.now()
  const second = runProgram(environment)
  expect(await second.saying(ready)).toMatch(/^(This folder is closed.*\n)?\n {2}Public page/)
  expect(performance.now() - again).toBeLessThan(6000)
}, 120_000)

test('stopped while the demonstration is filled, it stops as fast', async () => {
  const folder = await openFolder()
  const program = runProgram({ ...ownEnvironment(folder), VIGIE_DEMO: 'true' })
  await untilSomeAreFiled(folder)
  const database = await databasePort(folder)
  const asked = performance.now()
  program.process.kill('SIGINT')
  expect(await program.ended).toEqual({ code: 0, signal: null })
  expect(performance.now() - asked).toBeLessThan(5000)
  expect(await answers(database)).toBe(false)
})

test('a second start on the same folder is refused, and the first goes on', async () => {
  const folder = await openFolder()
  const first = runProgram(ownEnvironment(folder))
  const { publicUrl } = addresses(await first.saying(ready))
  const second = runProgram(ownEnvironment(folder))
  expect((await second.ended).code).toBe(1)
  expect(second.said()).toMatch(/already runs on the data in .*VIGIE_DATA/)
  expect((await fetch(`${publicUrl}/readyz`)).status).toBe(200)
})

test('killed, it starts again alone: lock and database server left behind are dealt with', async () => {
  const folder = await openFolder()
  const first = runProgram(ownEnvironment(folder))
  await first.saying(ready)
  const orphan = await databasePort(folder)
  first.process.kill('SIGKILL')
  await first.ended
  expect(await answers(orphan)).toBe(true)

  const second = runProgram(ownEnvironment(folder))
  const { publicUrl } = addresses(await second.saying(ready))
  expect((await fetch(`${publicUrl}/readyz`)).status).toBe(200)
  expect(await answers(orphan)).toBe(false)
})

test('a port that is taken: the next free one, said aloud', async () => {
  const taken = await takePort()
  const url = await cloneDatabase()
  const program = runProgram({
    ...ownEnvironment(await temporaryFolder()),
    DATABASE_URL: url,
    VIGIE_PUBLIC_PORT: String(taken),
  })
  onTestFinished(() => dropDatabase(url))
  const said = await program.saying(ready)
  const { publicUrl } = addresses(said)
  expect(Number(new URL(publicUrl).port)).toBeGreaterThan(taken)
  expect(said).toContain(`Port ${taken} is taken`)
  expect((await fetch(`${publicUrl}/healthz`)).status).toBe(200)
})

test('DATABASE_URL is the database that is used, and no other is started', async () => {
  const folder = await temporaryFolder()
  const url = await cloneDatabase()
  onTestFinished(() => dropDatabase(url))
  const program = runProgram({ ...ownEnvironment(folder), DATABASE_URL: url })
  await program.saying(ready)
  await expect(databasePort(folder)).rejects.toThrow('ENOENT')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query("select name from setting where name = 'master_key_check'")
  await client.end()
  expect(rows).toHaveLength(1)
  expect(new URL(url).host).toBe(new URL(inject('templateUrl')).host)
})

test('a lost master key is refused while data exist', async () => {
  const url = await cloneDatabase()
  onTestFinished(() => dropDatabase(url))
  const first = runProgram({ ...ownEnvironment(await temporaryFolder()), DATABASE_URL: url })
  await first.saying(ready)
  first.process.kill('SIGINT')
  await first.ended
  const second = runProgram({ ...ownEnvironment(await temporaryFolder()), DATABASE_URL: url })
  expect((await second.ended).code).toBe(1)
  expect(second.said()).toContain('master key is lost')
})

const untilSomeAreFiled = (folder: string) =>
  vi.waitFor(async () => expect(await countFilings(folder)).toBeGreaterThan(0), {
    timeout: 50_000,
    interval: 100,
  })

async function countFilings(folder: string): Promise<number> {
  const [filings] = await figures(folder, 'select count(*)::integer as figure from filing')
  return filings!
}

const seriesSizes = (folder: string) =>
  figures(folder, 'select count(*)::integer as figure from membership group by series_id order by figure')

async function figures(folder: string, query: string): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: await databaseUrl(folder) })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<{ figure: number }>(query)).rows.map(({ figure }) => figure)
  } finally {
    await client.end()
  }
}

async function takePort(): Promise<number> {
  const server: Server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => new Promise((done) => server.close(() => done())))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
