// The baseline: a bare Node server that does nothing but make the same bytes and one row durable.
import { createHash, randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import pg from 'pg'

const [databaseUrl = '', folder = '', port = '0'] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 })
await pool.query(`create table if not exists bare_report (
  id uuid primary key, body jsonb not null, file text not null, sha256 bytea not null, at timestamptz not null default now())`)

const server = createServer((request, response) => {
  store(request).then(
    (id) => response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id })),
    () => response.writeHead(500).end(),
  )
})
server.listen(Number(port), '127.0.0.1', () =>
  process.send?.({ port: (server.address() as { port: number }).port }),
)
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void pool.end()
})

/** The body is the JSON of the report, a line feed, then the file. */
async function store(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const whole = Buffer.concat(chunks)
  const end = whole.indexOf(10)
  const file = whole.subarray(end + 1)
  const id = randomUUID()
  const handle = await open(join(folder, id), 'wx')
  await handle.writeFile(file)
  await handle.sync()
  await handle.close()
  await pool.query('insert into bare_report (id, body, file, sha256) values ($1, $2, $3, $4)', [
    id,
    whole.toString('utf8', 0, end),
    id,
    createHash('sha256').update(file).digest(),
  ])
  return id
}
