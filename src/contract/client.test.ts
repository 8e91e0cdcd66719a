import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { client } from './client.ts'
import { consoleOperations } from './console.ts'

async function answering(respond: RequestListener) {
  const server = createServer(respond)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const at = (base: string) => client<typeof consoleOperations>(consoleOperations, {}, base)

const problem = (status: number, body: object): RequestListener => {
  return (_, response) =>
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body))
}

it('tells a refusal, a fault of the server with its reference, and a server that is not there apart', async () => {
  const refused = await answering(problem(404, { code: 'not_found', status: 404 }))
  expect(await at(refused).countLanes({})).toMatchObject({ ok: false, error: 'not_found' })

  const broken = await answering(problem(500, { title: 'Internal error', status: 500, id: 'k7f3' }))
  expect(await at(broken).countLanes({})).toMatchObject({
    ok: false,
    error: 'server_error',
    problem: { id: 'k7f3' },
  })

  const starting = await answering((_, response) => response.writeHead(503).end('not ready'))
  expect(await at(starting).countLanes({})).toEqual({ ok: false, error: 'network' })

  const nobody = 'http://127.0.0.1:9'
  expect(await at(nobody).countLanes({})).toEqual({ ok: false, error: 'network' })
})
