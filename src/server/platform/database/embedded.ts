import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { StartError } from '../start-error.ts'
import { type PostgresPlace, placePostgres } from './postgres-binaries.ts'

export interface EmbeddedOptions {
  /** Data folder of the cluster; created on first start. */
  readonly folder: string
  readonly announce: (line: string) => void
  /** False for tests alone: what a power cut would lose is not kept safe. */
  readonly durable?: boolean
}

export interface EmbeddedDatabase {
  /** Address of the database named `vigie`. */
  readonly url: string
  /** Where the data really lie. */
  readonly folder: string
  readonly stop: () => Promise<void>
  /** Settles when the server ends, asked or not. */
  readonly ended: Promise<void>
}

/**
 * What PostgreSQL's log may hold: its own life, never a statement, a parameter or a value. Errors are not written at
 * all, as their message quotes values; whoever caused one receives it.
 */
const silentLog = [
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_statement=none',
  'log_min_duration_statement=-1',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_connections=',
  'log_disconnections=off',
  'log_lock_waits=off',
  'log_checkpoints=off',
  'log_autovacuum_min_duration=-1',
]

const carefree = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts PostgreSQL in a folder, creating or recovering it. Only one program may hold a folder: lock it first. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  await mkdir(dirname(options.folder), { recursive: true })
  const place = await placePostgres(options.folder, options.announce)
  const durable = options.durable ?? true
  if (!(await exists(place.data))) {
    options.announce(`Creating a PostgreSQL in ${place.data}.`)
    await initialise(place, durable)
  }
  const password = await readFile(passwordFile(place), 'utf8')
  await stopOrphan(place, password)

  const server = await launch(place, password, durable ? [] : carefree)
  await createDatabase(server.url('postgres'))
  return {
    url: server.url('vigie'),
    folder: place.data,
    stop: () => stopServer(place, server.process),
    ended: endOf(server.process),
  }
}

const passwordFile = (place: PostgresPlace) => join(dirname(place.data), 'postgres.password')
const exists = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined

async function initialise(place: PostgresPlace, durable: boolean): Promise<void> {
  // Built aside and renamed when whole, so that an interrupted first start leaves nothing half made.
  const building = `${place.data}.new`
  const file = passwordFile(place)
  await rm(building, { recursive: true, force: true })
  await mkdir(building, { recursive: true })
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (place.runAs) for (const path of [building, file]) await chown(path, place.runAs.uid, place.runAs.gid)
  try {
    await runTool(place, 'initdb', [
      `--pgdata=${building}`,
      '--username=vigie',
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order on every system and for ever; a list meant for people adds: collate "und-x-icu".
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
      '--no-instructions',
    ])
  } catch (error) {
    throw new StartError(`PostgreSQL could not create its data in ${place.data}: ${lastLine(error)}`)
  }
  await rename(building, place.data)
}

/** A server that outlived the program which started it, after a `kill -9`. */
async function stopOrphan(place: PostgresPlace, password: string): Promise<void> {
  const lines = (await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const port = Number(lines[3])
  if (!port) return
  // A process number alone proves nothing: after a restart it may belong to any program. The server must know our
  // password before it is told to stop.
  for (let attempt = 0; attempt < 100; attempt++) {
    const state = await probe(urlOf(port, password, 'postgres'))
    if (state === 'absent') return
    if (state === 'ready') {
      await runTool(place, 'pg_ctl', ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '20'])
      return
    }
    await pause(100)
  }
}

async function launch(place: PostgresPlace, password: string, settings: readonly string[]) {
  const logFile = join(dirname(place.data), 'postgres.log')
  const log = await open(logFile, 'w', 0o600)
  const port = await freePort()
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'max_connections=60',
    'logging_collector=off',
    'timezone=UTC',
    'log_timezone=UTC',
    ...silentLog,
    ...settings,
  ]
  // A group of its own, so that Ctrl-C reaches the program alone, which stops the database last.
  const child = spawn(
    join(place.bin, executable('postgres')),
    ['-D', place.data, ...all.flatMap((s) => ['-c', s])],
    {
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      windowsHide: true,
      env: plainEnvironment(),
      ...place.runAs,
    },
  )
  let failure: string | undefined
  child.once('error', (error) => {
    failure = error.message
  })
  child.once('exit', (code) => {
    failure = `it stopped at once (code ${code})`
  })
  child.unref()
  stopWithUs(child)
  await log.close()

  const url = (database: string) => urlOf(port, password, database)
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (failure) {
      const words = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-3).join(' ')
      throw new StartError(`PostgreSQL could not start on ${place.data}: ${failure}. ${words}`)
    }
    if ((await probe(url('postgres'))) === 'ready') return { url, process: child }
    await pause(25)
  }
  child.kill('SIGKILL')
  throw new StartError(`PostgreSQL did not become ready within 30 seconds; its log is ${logFile}`)
}

/** A program that must end before it could stop its server still tells it to: nothing is left behind. */
function stopWithUs(child: ChildProcess): void {
  const stop = () => child.kill('SIGINT')
  process.once('exit', stop)
  child.once('exit', () => process.off('exit', stop))
}

async function stopServer(place: PostgresPlace, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await runTool(place, 'pg_ctl', ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '20'])
  await endOf(child)
}

function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((ended) => child.once('exit', () => ended()))
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query("select from pg_database where datname = 'vigie'")
  if (!rowCount) await client.query('create database vigie')
  await client.end()
}

/** `absent`: nothing listens, or something that is not our server. `busy`: ours, starting up or shutting down. */
async function probe(url: string): Promise<'ready' | 'busy' | 'absent'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    return (error as { code?: string }).code === '57P03' ? 'busy' : 'absent'
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function runTool(place: PostgresPlace, tool: string, args: string[]): Promise<void> {
  await promisify(execFile)(join(place.bin, executable(tool)), args, {
    env: plainEnvironment(),
    windowsHide: true,
    cwd: dirname(place.data),
    ...place.runAs,
  })
}

const executable = (tool: string) => (process.platform === 'win32' ? `${tool}.exe` : tool)

/** PostgreSQL reads PG… variables and locales; ours must not depend on whoever starts it. */
const plainEnvironment = () => ({
  LC_ALL: 'C',
  ...(process.platform === 'win32' ? { SystemRoot: String.raw`C:\Windows` } : {}),
})

const urlOf = (port: number, password: string, database: string) =>
  `postgres://vigie:${password}@127.0.0.1:${port}/${database}`

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

const lastLine = (error: unknown) => {
  const { stderr, message } = error as { stderr?: string; message?: string }
  return (stderr?.trim() || message || String(error)).split('\n').at(-1)
}
