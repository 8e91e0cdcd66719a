import { access, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, type Ports, portNames, withPorts } from './config.ts'
import { type Context, type OpenContext, openContext, type Parts } from './context.ts'
import { addOfficers, demoOfficers } from './demo/demo-officers.ts'
import { jobs, recurring } from './jobs.ts'
import { assertReachable, connect } from './platform/database/connect.ts'
import { startEmbedded } from './platform/database/embedded.ts'
import { migrate, readMigrations } from './platform/database/migrate.ts'
import { lockFolder } from './platform/folder-lock.ts'
import { type Door, openDoor } from './platform/http/listen.ts'
import { readAssets } from './platform/http/static-assets.ts'
import { handBackJobs, installJobs, startJobs } from './platform/jobs/runner.ts'
import { StartError } from './platform/start-error.ts'
import { type Simulators, startSimulators } from './simulators/start-simulators.ts'
import { createConsoleSite, createPublicSite } from './web.ts'

export interface Running {
  readonly context: OpenContext
  /** Where the database's files lie; undefined when it is elsewhere. */
  readonly databaseFolder: string | undefined
  readonly simulators: Simulators | undefined
  /** Stops everything in order, within five seconds; may be called twice. */
  readonly stop: () => Promise<void>
  /** Settles if our own database ends before it is told to. */
  readonly databaseLost: Promise<void>
}

export interface StartOptions extends Omit<Parts, 'databaseUrl'> {
  /** Root of the checkout: migrations, and the built files. */
  readonly root: string
  /** One line for people, while starting. */
  readonly say: (line: string) => void
  /** Makes what is stale among the files for browsers. */
  readonly build: () => Promise<unknown>
  /** Fills an empty database in a demonstration, and leaves any other alone; throws when the context is stopping. */
  readonly fillDemo?: (context: Context, options: Pick<StartOptions, 'say'>) => Promise<void>
  /** Gives up starting: what was opened is closed again. */
  readonly signal?: AbortSignal
}

/** Starts every role this configuration asks for, from the database to the doors. */
export async function start(asked: Config, options: StartOptions): Promise<Running> {
  const closers: Closer[] = []
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= closeAll(closers)
    return stopping
  }
  try {
    await prepareFolder(asked.dataFolder)
    const { doors, config } = await openDoors(asked, options.say, closers)
    const building = options.build()
    // A failure is told below, once the database that opens meanwhile can be closed again.
    building.catch(() => undefined)
    const database = await openDatabase(config, options, closers)
    await unlessGivenUp(building, options.signal)

    const context = await openContext(config, { ...options, databaseUrl: database.url })
    closers.push(() => forAMoment(context.close()))
    options.signal?.addEventListener('abort', context.stop)
    const simulators = config.demo ? await startSimulators(context, demoOfficers) : undefined
    if (simulators) closers.push(() => forAMoment(simulators.stop()))
    if (config.demo) {
      await addOfficers(context, demoOfficers)
      // Before the workers: the demonstration links its filings at the hour it tells.
      await options.fillDemo?.(context, { say: options.say })
    }
    const runner = config.roles.has('worker') ? await startJobs(context, jobs, { recurring }) : undefined
    closers.push(() =>
      allOf([runner?.stop(), ...(doors ? [doors.public.close(), doors.console.close()] : [])]),
    )
    // Streams end before the doors wait for them.
    closers.push(async () => context.stop())
    if (doors) {
      const dist = join(options.root, 'dist')
      const built = { dist, assets: await readAssets(dist) }
      doors.public.serve(createPublicSite(context, built))
      doors.console.serve(createConsoleSite(context, built))
    }
    return { context, databaseFolder: database.folder, simulators, stop, databaseLost: database.ended }
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
}

type Closer = () => Promise<void>

/** Closes what was opened, the last first. One that fails does not keep the others open. */
async function closeAll(closers: readonly Closer[]): Promise<void> {
  let failed: unknown
  for (const close of closers.toReversed())
    await close().catch((error) => {
      failed ??= error
    })
  if (failed) throw failed
}

/** What a statement or a connection that will not end may take from those closed after it. */
const patience = 500

function forAMoment(closing: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  return Promise.race([closing, promise]).finally(() => clearTimeout(timer))
}

/** Waits for work that may be left undone when the start is given up. */
function unlessGivenUp(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (!signal) return work
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const giveUp = () => reject(signal.reason)
  signal.addEventListener('abort', giveUp)
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', giveUp))
}

const allOf = async (closing: (Promise<void> | undefined)[]) => void (await Promise.all(closing))

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}). ` +
        'Give it to this user, or choose another with VIGIE_DATA.',
    )
  }
}

interface Doors {
  readonly public: Door
  readonly console: Door
}

/** Finds and holds the ports first, so that every address is known before anything is told one. */
async function openDoors(
  config: Config,
  say: (line: string) => void,
  closers: Closer[],
): Promise<{ doors: Doors | undefined; config: Config }> {
  const local = ['127.0.0.1', '::1']
  const open: Partial<Record<keyof Ports, Door>> = {}
  const isSite = (name: keyof Ports) => name === 'public' || name === 'console'
  for (const name of portNames) {
    if (isSite(name) ? !config.roles.has('web') : !config.demo) continue
    // `localhost` may be either; the console's own address is one.
    const addresses =
      isSite(name) && config.listen ? [config.listen] : name === 'console' ? ['127.0.0.1'] : local
    const door = await openDoor(config.ports[name], addresses)
    open[name] = door
    if (door.moved) say(`Port ${config.ports[name]} is taken: ${labels[name]} is on ${door.port} instead.`)
  }
  const ports = Object.fromEntries(
    portNames.map((name) => [name, open[name]?.port ?? config.ports[name]]),
  ) as Ports
  for (const name of portNames) if (!isSite(name)) await open[name]?.close()
  const settled = withPorts(config, ports)
  if (!open.public || !open.console) return { doors: undefined, config: settled }
  const doors = { public: open.public, console: open.console }
  closers.push(() => allOf([doors.public.close(), doors.console.close()]))
  return { doors, config: settled }
}

const labels: Readonly<Record<keyof Ports, string>> = {
  public: 'the public side',
  console: 'the console',
  identity: 'the identity provider simulator',
  mailbox: 'the mailbox',
  smtp: 'the SMTP server of the mailbox',
}

async function openDatabase(config: Config, { root, say }: StartOptions, closers: Closer[]) {
  const database = config.databaseUrl
    ? await external(config.databaseUrl)
    : await embedded(config.dataFolder, say, closers)
  await migrate(database.url, await readMigrations(join(root, 'db/migrations')))
  const { pool, close } = connect(database.url, { max: 2 })
  try {
    await installJobs(pool)
    // Our own database has no other program.
    if (!config.databaseUrl) await handBackJobs(pool)
  } finally {
    await close()
  }
  return database
}

async function external(url: string) {
  await assertReachable(url)
  return { url, folder: undefined, ended: new Promise<void>(() => undefined) }
}

async function embedded(dataFolder: string, say: (line: string) => void, closers: Closer[]) {
  const lock = await lockFolder(dataFolder)
  closers.push(lock.release)
  const database = await startEmbedded({ folder: join(dataFolder, 'postgres'), announce: say })
  closers.push(database.stop)
  return database
}
