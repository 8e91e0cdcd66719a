import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Program {
  /** Origin of the public side; empty for a worker. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** The program as `npm start` runs it, on ports of its own; its own data folder unless one is given. */
export async function startProgram(environment: Readonly<Record<string, string>>): Promise<Program> {
  const own = environment.VIGIE_DATA ? undefined : await mkdtemp(join(tmpdir(), 'vigie-bench-'))
  const child = fork(join(import.meta.dirname, '../src/server/main.ts'), [], {
    execArgv: [
      '--max-semi-space-size=32',
      '--disable-warning=ExperimentalWarning',
      '--import',
      './scripts/register-tsx.ts',
    ],
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      VIGIE_PUBLIC_PORT: '0',
      VIGIE_CONSOLE_PORT: '0',
      ...(own && { VIGIE_DATA: own }),
      ...environment,
    },
  })
  const origin = await announcedOrigin(child)
  return {
    origin,
    stop: async () => {
      await ended(child)
      if (own) await rm(own, { recursive: true, force: true })
    },
  }
}

/** Asks a process to stop and waits until it has. */
export async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

function announcedOrigin(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      // Afterwards only log lines follow, which nobody reads here.
      if (told.includes('Ctrl-C')) return
      told += chunk.toString()
      if (told.includes('Ctrl-C')) resolve(/Public page +(\S+)/.exec(told)?.[1] ?? '')
    })
    child.once('exit', () => reject(new Error(`the program ended before it was ready:\n${told}`)))
  })
}
