import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll } from 'vitest'
import { readConfig, withPorts } from '#server/config.ts'
import { jobs } from '#server/jobs.ts'
import { openDoor } from '#server/platform/http/listen.ts'
import { readAssets } from '#server/platform/http/static-assets.ts'
import { startJobs } from '#server/platform/jobs/runner.ts'
import { startSimulators } from '#server/simulators/start-simulators.ts'
import { createPublicSite } from '#server/web.ts'
import { build } from '../../scripts/build.ts'
import { type TestContext, testContext } from './context.ts'
import { settableClock } from './time-and-chance.ts'

export interface PublicServer {
  readonly url: string
  readonly context: TestContext
  /** The server goes away, and comes back on the same port, with all it knew. */
  readonly cut: () => Promise<void>
  readonly restore: () => Promise<void>
  /** From now on the worker's script is another version; `first` runs before it, on a browser that lacks something. */
  readonly renewWorker: (first?: string) => void
}

const root = join(import.meta.dirname, '../..')

/** The public side as browsers meet it: built files, a door, the workers, the identity simulator. Ends with the file. */
export async function publicServer(): Promise<PublicServer> {
  const [door, identity, spare] = await Promise.all([freeDoor(), freeDoor(), freeDoor()])
  await Promise.all([identity.close(), spare.close()])
  const read = readConfig({ NODE_ENV: 'test' })
  const config = withPorts(read, {
    ...read.ports,
    public: door.port,
    identity: identity.port,
    smtp: spare.port,
    mailbox: 0,
  })
  const { publicUrl, franceConnect, ports } = config
  const context = await testContext({
    config: { publicUrl, franceConnect, ports },
    clock: settableClock(new Date()),
  })
  const dist = join(root, 'dist')
  await build(root)
  const { site, renewWorker } = renewable(
    createPublicSite(context, { dist, assets: await readAssets(dist) }),
    publicUrl,
  )
  door.serve(site)
  const runner = await startJobs(context, jobs)
  const simulators = await startSimulators(context, [])
  let open = door
  afterAll(async () => {
    await Promise.all([open.close(), runner.stop(), simulators.stop()])
  })
  return {
    url: publicUrl,
    context,
    cut: () => open.close(),
    renewWorker,
    restore: async () => {
      open = await openDoor(door.port, addresses)
      open.serve(site)
    },
  }
}

/** Without compression, so that a version can be told apart by one more line. */
function renewable(inner: Hono, origin: string) {
  let before: string | undefined
  const site = new Hono()
  site.get('/sw.js', async () => {
    const headers = { host: new URL(origin).host }
    const script = await inner.fetch(new Request(`${origin}/sw.js`, { headers }))
    const text = await script.text()
    return new Response(before === undefined ? text : `${before};\n${text}\n// newer`, {
      headers: script.headers,
    })
  })
  // The very request, and not a copy: two readers of one body would each get half of it.
  site.all('*', (http) => inner.fetch(http.req.raw, http.env))
  return {
    site,
    renewWorker: (first = '') => {
      before = first
    },
  }
}

const addresses = ['127.0.0.1', '::1']
const freeDoor = () => openDoor(0, addresses)
