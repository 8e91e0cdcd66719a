import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRunByNpm, readConfig, variables } from './config.ts'
import type { Context } from './context.ts'
import { describeVariables } from './platform/environment.ts'
import { StartError } from './platform/start-error.ts'
import type { Running } from './start.ts'

const root = join(import.meta.dirname, '../..')
/** Longest time the program takes to stop; past it, it is cut. */
const stopWithin = 4800

const say = (line: string) => process.stdout.write(`${line}\n`)

if (process.argv.includes('--help')) say(describeVariables(variables))
else await run()

async function run(): Promise<void> {
  let running: Running | undefined
  let asked = false
  const stop = async () => {
    if (asked) return
    asked = true
    // Not started yet: what was opened so far is closed by `start` itself once it is through.
    if (!running) return
    say('\nStopping…')
    setTimeout(() => process.exit(1), stopWithin).unref()
    await running.stop().catch(fail)
    say('Stopped.')
    process.exit()
  }
  // Ctrl-C may arrive twice: from the terminal and from npm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  if (isRunByNpm()) onOrphaned(() => void stop())
  process.on('unhandledRejection', (error) => {
    running?.context.log.error('unhandled_rejection', error)
    fail(error)
  })

  try {
    const config = readConfig()
    enableCompileCache(join(root, 'node_modules/.cache/vigie-compiled'))
    const [{ start }, { build }] = await Promise.all([import('./start.ts'), import('../../scripts/build.ts')])
    running = await start(config, { root, say, build: () => build(root), fillDemo })
  } catch (error) {
    fail(error)
    process.exit()
  }
  if (asked) {
    asked = false
    await stop()
  }
  const { announcement } = await import('./announcement.ts')
  say(announcement(running))
  void running.databaseLost.then(() => {
    if (asked) return
    process.stderr.write('The database ended by itself. Start again: it recovers alone.\n')
    process.exitCode = 1
    void stop()
  })
}

async function fillDemo(context: Context): Promise<void> {
  const path = join(import.meta.dirname, 'demo/fill-demo.ts')
  if (!existsSync(path)) return
  const demo = (await import(pathToFileURL(path).href)) as { fillDemo: (context: Context) => Promise<void> }
  await demo.fillDemo(context)
}

/** A signal sent to npm ends its shell, not us: we then find ourselves with another parent. */
function onOrphaned(act: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) act()
  }, 500).unref()
}

function fail(error: unknown): void {
  process.exitCode = 1
  const text =
    error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
}
