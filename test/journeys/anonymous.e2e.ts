import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { TestApp } from '#test/support/app.ts'
import { testApp } from '#test/support/app.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { overHttp } from '#test/support/over-http.ts'
import { pageVisitor } from '#test/support/page-visitor.ts'
import { type Told, tellFiling } from '#test/support/tell-filing.ts'

const apps = [await testApp(), await testApp()] as const

interface Sender {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

/** macOS answers on one loopback address only. */
const secondAddress = process.platform === 'darwin' ? '127.0.0.1' : '127.0.0.2'

const senders: readonly [Sender, Sender] = [
  {
    address: '127.0.0.1',
    headers: {
      'user-agent': 'Navigateur-d-Alice/1.0 (petit)',
      'accept-language': 'fr-FR,fr;q=0.9',
      'x-forwarded-for': '203.0.113.77',
      'x-real-ip': '203.0.113.77',
      forwarded: 'for=203.0.113.77',
      'sec-ch-ua-platform': '"Alicephone"',
    },
  },
  {
    address: secondAddress,
    headers: {
      'user-agent': 'Navigateur-de-Bob/9.9 (Grand bureau)',
      'accept-language': 'br-FR,br;q=0.8,de;q=0.2',
      'x-forwarded-for': '198.51.100.3, 198.51.100.4',
      'x-real-ip': '198.51.100.3',
      forwarded: 'for=198.51.100.3;by=198.51.100.4',
      'sec-ch-ua-platform': '"Bobdesk"',
    },
  },
]

const marks = [
  'Alice',
  'Bob',
  '203.0.113.77',
  '198.51.100',
  secondAddress === '127.0.0.1' ? 'no second address' : secondAddress,
  'br-FR',
]

const told: Told = {
  'faits/recit': { text: 'Studio à louer. Virement demandé sur FR76 9900 1040 2800 1637 9842 158.' },
  'argent/paiement/0': { 'moyen.value': 'virement', 'montant.amount': '450', 'date.precision': 'unknown' },
  'argent/paiement': {},
}

/** A whole report with a file, then a look at it by its code. */
async function report({ context, publicUrl }: TestApp, { address, headers }: Sender): Promise<void> {
  const person = pageVisitor(overHttp(address), publicUrl)
  Object.assign(person.headers, headers)
  let page = await person.go('/orientation')
  for (const reponse of ['annonce', 'louer', 'moi', 'recent']) page = await person.send(page, { reponse })
  const draft = await beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
  const files = await person.go(`${draft.path}/preuves/fichiers`)
  const form = new FormData()
  form.set('bag', /name="bag" value="([^"]+)"/.exec(files.html)?.[1] ?? '')
  form.set('retour', files.path)
  form.set('fichiers', new File(['capture'.repeat(20_000)], 'capture.txt', { type: 'text/plain' }))
  const received = await person.go('/preuves', { method: 'POST', body: form })
  expect(received.text).toContain('capture.txt')
  const check = await tellFiling(person, draft, told)
  const receipt = await person.send(check)
  expect(receipt.text).toContain('Votre signalement est reçu')
  const code = /data-code="([^"]+)"/.exec(receipt.html)?.[1] ?? ''
  const elsewhere = pageVisitor(overHttp(address), publicUrl)
  Object.assign(elsewhere.headers, headers)
  expect((await elsewhere.send(await elsewhere.go('/suivi'), { code })).path).toBe('/suivi/dossier')
  await expect
    .poll(
      async () => {
        const waiting = await context.pool.query(
          'select from graphile_worker._private_jobs where attempts < max_attempts',
        )
        const unlinked = await context.pool.query('select from filing where linked_at is null')
        return [waiting.rowCount, unlinked.rowCount]
      },
      { timeout: 20_000 },
    )
    .toEqual([0, 0])
}

/** What chance and time make, whoever sends: replaced by its name. Bytes keep their number. */
function withoutChance(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/^\\x([0-9a-f]*)$/, (_, hex: string) => `${hex.length / 2} bytes`)
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID')
      .replace(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, 'INSTANT')
      .replace(/^V-\d{4}-\w{3}-\w{3}$/, 'REFERENCE')
      .replace(/^[sp]-[\w-]{16}$/, 'DRAFT')
      .replace(/^[\w+/]{43}=$/, '32 bytes')
  if (Array.isArray(value)) return value.map(withoutChance)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutChance(inner)]))
  return value
}

async function allRows({ context }: TestApp): Promise<Record<string, readonly string[]>> {
  const { rows: tables } = await context.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const all: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const { rows } = await context.pool.query<{ row: unknown }>(
      `select to_jsonb(kept) as row from ${name} kept`,
    )
    all[name] = rows.map(({ row }) => JSON.stringify(withoutChance(row))).sort()
  }
  return all
}

async function allFiles({ context }: TestApp): Promise<readonly string[]> {
  const folder = context.config.dataFolder
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size)
  return (await Promise.all(sizes)).map((size) => `a file of ${size} bytes`).sort()
}

/** Every line but its time, its id and how long it took. */
const allLines = ({ logged }: TestApp): readonly string[] =>
  logged
    .map(({ time: _time, at: _at, id: _id, ms: _ms, ...rest }) => JSON.stringify(withoutChance(rest)))
    .sort()

/** Everything that was written, as it is, to be searched. */
async function written({ context, logged }: TestApp): Promise<string> {
  const { rows } = await context.pool.query<{ folder: string }>(
    "select current_setting('data_directory') as folder",
  )
  const postgres = await readFile(join(dirname(rows[0]!.folder), 'postgres.log'), 'utf8')
  expect(postgres).toContain('ready to accept connections')
  return JSON.stringify(logged) + postgres
}

test('two reports that differ only in who sends them, and from where, leave the same rows, files and lines', async () => {
  const [one, other] = apps
  await report(one, senders[0])
  await report(other, senders[1])

  const rows = await allRows(one)
  expect(rows['public.filing']).toHaveLength(1)
  expect(rows['public.evidence']).toHaveLength(1)
  expect(rows['public.sighting']!.length).toBeGreaterThan(0)
  expect(await allRows(other)).toEqual(rows)

  const files = await allFiles(one)
  expect(files.length).toBeGreaterThan(1)
  expect(await allFiles(other)).toEqual(files)

  const lines = allLines(one)
  expect(lines.length).toBeGreaterThan(30)
  expect(allLines(other)).toEqual(lines)

  for (const app of apps) {
    const words = (await written(app)) + JSON.stringify(await allRows(app))
    for (const mark of marks) expect(words.includes(mark), mark).toBe(false)
  }
}, 120_000)
