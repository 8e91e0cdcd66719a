import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isRunByNpm, readConfig, variables } from './config.ts'
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
  const starting = new AbortController()
  let running: Running | undefined
  let reportCodes: readonly string[] = []
  let asked = false
  const stop = async () => {
    if (asked) return
    asked = true
    say('\nStopping…')
    setTimeout(() => process.exit(1), stopWithin).unref()
    if (!running) return starting.abort()
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
    const [{ start }, { build }, { fillDemo, demoFollowUpCodes }] = await Promise.all([
      import('./start.ts'),
      import('../../scripts/build.ts'),
      import('./demo/fill-demo.ts'),
    ])
    reportCodes = config.demo ? demoFollowUpCodes : []
    running = await start(config, { root, say, build: () => build(root), fillDemo, signal: starting.signal })
  } catch (error) {
    if (asked) say('Stopped.')
    else fail(error)
    process.exit()
  }
  const { announcement } = await import('./announcement.ts')
  say(announcement(running, reportCodes))
  void running.databaseLost.then(() => {
    if (asked) return
    process.stderr.write('The database ended by itself. Start again: it recovers alone.\n')
    process.exitCode = 1
    void stop()
  })
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
