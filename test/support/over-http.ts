import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import type { Site } from './page-visitor.ts'

/** The program as the network reaches it, from one address of this machine: nothing is added to what is sent. */
export function overHttp(localAddress = '127.0.0.1'): Site {
  const agent = new Agent({ keepAlive: true })
  afterAll(() => agent.destroy())
  return { fetch: (asked) => send(agent, localAddress, asked) }
}

async function send(agent: Agent, localAddress: string, asked: Request): Promise<Response> {
  const { hostname, port, pathname, search } = new URL(asked.url)
  const body = Buffer.from(await asked.arrayBuffer())
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({
      agent,
      localAddress,
      host: hostname === 'localhost' ? '127.0.0.1' : hostname,
      port,
      path: pathname + search,
      method: asked.method,
      headers: {
        ...Object.fromEntries(asked.headers),
        ...(body.length > 0 && { 'content-length': body.length }),
      },
    })
    sent.once('response', resolve).once('error', reject).end(body)
  })
  const headers = new Headers()
  for (let at = 0; at < answer.rawHeaders.length; at += 2)
    headers.append(answer.rawHeaders[at]!, answer.rawHeaders[at + 1]!)
  const content = await buffer(answer)
  const status = answer.statusCode ?? 0
  return new Response(content.length > 0 ? content : null, { status, headers })
}
