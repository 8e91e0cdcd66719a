import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { databaseFolder } from './own-database.ts'

const root = join(import.meta.dirname, '../..')

export interface Program {
  readonly process: ChildProcess
  /** Everything it said so far, on both outputs. */
  readonly said: () => string
  /** Waits until it says this; fails when it ends first. */
  readonly saying: (words: string | RegExp) => Promise<string>
  /** Waits until it has ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** A folder of its own, removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-program-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The same, which the database's user may enter: other temporary folders are closed to others. */
export async function openFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await chmod(folder, 0o755)
  onTestFinished(async () => {
    const database = await databaseFolder(folder)
    if (!database.startsWith(folder)) await rm(dirname(database), { recursive: true, force: true })
  })
  return folder
}

/** The environment of a program of its own: folder and ports that no other program uses. */
export const ownEnvironment = (folder: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  VIGIE_DATA: join(folder, 'data'),
  VIGIE_PUBLIC_PORT: '0',
  VIGIE_CONSOLE_PORT: '0',
  VIGIE_DEMO_PORT: '0',
  // A year of filings takes time; a test that wants it says so.
  VIGIE_DEMO: 'false',
})

/** Starts the real program, as `npm start` does; whatever happens, it does not outlive the test. */
export function runProgram(environment: Readonly<Record<string, string>>): Program {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './scripts/register-tsx.ts', 'src/server/main.ts'],
    { cwd: root, env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  return watch(child, () => child.kill('SIGINT'))
}

/** Starts it through npm, in a process group of its own, as a terminal does: npm, its shell and the program. */
export function runNpmStart(environment: Readonly<Record<string, string>>): Program & { group: number } {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const group = child.pid ?? 0
  return { ...watch(child, () => process.kill(-group, 'SIGINT')), group }
}

function watch(child: ChildProcess, stop: () => void): Program {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (bytes) => (said += bytes))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) stop()
    await ended
  })
  return { process: child, said: () => said, ended, saying: (words) => saying(words) }

  async function saying(words: string | RegExp): Promise<string> {
    const heard = () => (typeof words === 'string' ? said.includes(words) : words.test(said))
    const over = ended.then(() => 'ended' as const)
    while (!heard()) {
      const next = await Promise.race([once(child.stdout!, 'data'), once(child.stderr!, 'data'), over])
      if (next === 'ended' && !heard()) throw new Error(`it ended without saying ${words}:\n${said}`)
    }
    return said
  }
}

/** The addresses the program printed at start. */
export function addresses(said: string): { publicUrl: string; consoleUrl: string } {
  const find = (label: string) => new RegExp(`${label}\\s+(http\\S+)`).exec(said)?.[1] ?? `no ${label}`
  return { publicUrl: find('Public page'), consoleUrl: find('Console') }
}
