import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { StartError } from '../start-error.ts'

/** A port held from the start; it answers « starting » until a site is given to it. */
export interface Door {
  readonly port: number
  /** True when the port asked for was taken and a later one is used. */
  readonly moved: boolean
  readonly serve: (site: Hono) => void
  /** Refuses new requests, lets those under way finish for a moment, then cuts. */
  readonly close: () => Promise<void>
}

/** How many ports after the one asked for are tried. */
const tries = 50
/** Milliseconds that requests under way may take when the program stops. */
const grace = 2000

/** Opens the first free port from the one asked for, on all the addresses given. Port 0 lets the system choose. */
export async function openDoor(wanted: number, addresses: readonly string[]): Promise<Door> {
  for (let port = wanted; port < wanted + tries && port <= 65535; port++) {
    const servers = await listenOnAll(port, addresses)
    if (servers) return doorOf(servers, wanted)
  }
  throw new StartError(
    `No free port from ${wanted} on: set VIGIE_PUBLIC_PORT, VIGIE_CONSOLE_PORT or VIGIE_DEMO_PORT.`,
  )
}

async function listenOnAll(port: number, addresses: readonly string[]): Promise<Server[] | undefined> {
  const servers: Server[] = []
  for (const address of addresses) {
    const server = createServer()
    // The first address fixes the port when the system chose it.
    const first = servers[0]?.address() as AddressInfo | undefined
    const outcome = await listen(server, first?.port ?? port, address)
    if (outcome === 'listening') servers.push(server)
    else if (outcome === 'taken') {
      for (const open of servers) open.close()
      return undefined
    }
  }
  if (servers.length === 0)
    throw new StartError(`This machine has none of the addresses ${addresses.join(', ')}.`)
  return servers
}

/** `absent`: the machine has no such address (no IPv6 in many containers). */
function listen(server: Server, port: number, address: string): Promise<'listening' | 'taken' | 'absent'> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') resolve('taken')
      else if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL') resolve('absent')
      else if (code === 'EACCES')
        reject(new StartError(`Port ${port} needs more rights: choose one above 1023.`))
      else reject(new StartError(`Cannot listen on ${address}:${port}: ${message}`))
    })
    server.listen(port, address, () => resolve('listening'))
  })
}

function doorOf(servers: readonly Server[], wanted: number): Door {
  let answer: RequestListener = (_, response) => {
    response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain' }).end('starting')
  }
  const underWay = new Set<ServerResponse>()
  for (const server of servers) {
    // Slow networks need minutes for a file; nobody needs ten seconds for headers.
    server.headersTimeout = 10_000
    server.requestTimeout = 600_000
    server.keepAliveTimeout = 10_000
    server.on('request', (request, response) => {
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
      answer(request, response)
    })
  }
  const { port } = servers[0]!.address() as AddressInfo
  let closing: Promise<void> | undefined
  return {
    port,
    moved: wanted !== 0 && port !== wanted,
    serve: (site) => {
      answer = getRequestListener(site.fetch, { overrideGlobalObjects: false })
    },
    close: () => {
      closing ??= closeServers(servers, underWay)
      return closing
    },
  }
}

async function closeServers(
  servers: readonly Server[],
  underWay: ReadonlySet<ServerResponse>,
): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((done) => server.close(() => done())))
  for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close')
  for (const server of servers) server.closeIdleConnections()
  const timer = setTimeout(() => {
    for (const server of servers) server.closeAllConnections()
  }, grace)
  await Promise.all(closed)
  clearTimeout(timer)
}
