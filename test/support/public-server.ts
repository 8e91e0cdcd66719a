import { join } from 'node:path'
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
  const site = createPublicSite(context, { dist, assets: await readAssets(dist) })
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
    restore: async () => {
      open = await openDoor(door.port, addresses)
      open.serve(site)
    },
  }
}

const addresses = ['127.0.0.1', '::1']
const freeDoor = () => openDoor(0, addresses)
