import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type IdentityProvider, identityProvider } from './identity-provider.ts'
import type { SimulatedProvider } from './simulated-provider.ts'

export interface IdentityServer {
  /** Each issuer is `origin/path`. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Serves several simulated providers on one port, each under its path. */
export async function startIdentityServer(
  port: number,
  providers: readonly SimulatedProvider[],
): Promise<IdentityServer> {
  const byPath = new Map<string, IdentityProvider>()
  const server = createServer((request, response) => {
    const whole = request.url ?? '/'
    const [, path = '', rest] = /^\/([\w-]+)(\/.*)$/.exec(whole) ?? []
    const provider = byPath.get(path)
    if (!provider || rest === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('Rien ici. Le simulateur répond sous /franceconnect et /proconnect.')
      return
    }
    // The provider learns the path it is mounted under from the difference between both addresses.
    Object.assign(request, { originalUrl: whole, url: rest })
    provider.answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const provider of providers) byPath.set(provider.path, await identityProvider(origin, provider))
  return {
    origin,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
