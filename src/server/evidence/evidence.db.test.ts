import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testContext } from '#test/support/context.ts'
import { listEvidence } from './list-evidence.ts'
import { openEvidence } from './open-evidence.ts'
import { purgeBags } from './purge-bags.ts'
import { receiveEvidence } from './receive-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

const limits = { files: 3, fileBytes: 1000, totalBytes: 2500 }
const context = await testContext({ config: { evidence: limits } })
const { database } = context

let bags = 0
const newBag = () => `${'b'.repeat(30)}${bags++}`

async function* content(...parts: (string | Buffer)[]) {
  for (const part of parts) yield Buffer.from(part)
}

const receive = (bag: string, name: string, ...parts: (string | Buffer)[]) =>
  receiveEvidence(context, { bag, name, content: content(...parts) })

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks = []
  for await (const chunk of bytes) chunks.push(chunk)
  return chunks
}

const rowsOf = (id: string) => database.selectFrom('evidence').selectAll().where('id', '=', id).execute()

describe('evidence', () => {
  test('is kept as it came, hashed, typed by its content and not by its name', async () => {
    const bag = newBag()
    const stored = await receive(bag, 'photo.png', '%PDF-', '1.7 relevé')
    expect(stored).toEqual({
      id: expect.any(String),
      name: 'photo.png',
      mediaType: 'application/pdf',
      size: 16,
      sha256: createHash('sha256').update('%PDF-1.7 relevé').digest('hex'),
    })
    expect(await listEvidence(context, bag)).toEqual([stored])
  })

  test('is read back only once sent, byte for byte', async () => {
    const filing = await context.database
      .insertInto('filing')
      .values({
        id: context.random.uuid(),
        reference: 'V-2026-TES-TTT',
        kind: 'report',
        type: 'fake_shop',
        form_version: '2026-11',
        locale: 'fr',
        status: 'submitted',
        idempotency_hash: context.random.bytes(32),
        wrapped_key: Buffer.of(0),
        sealed_content: Buffer.of(0),
        submitted_at: context.clock.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const bag = newBag()
    const bytes = context.random.bytes(900)
    const { id } = await receive(bag, 'a', bytes)
    await expect(openEvidence(context, id)).rejects.toMatchObject({ code: 'not_found' })
    await database.updateTable('evidence').set({ filing_id: filing.id }).where('id', '=', id).execute()
    const opened = await openEvidence(context, id)
    expect(Buffer.concat(await readAll(opened.content))).toEqual(bytes)
    expect(opened.filingId).toBe(filing.id)

    await expect(receive(bag, 'late', 'x')).rejects.toMatchObject({ code: 'not_possible_now' })
    await expect(removeEvidence(context, bag, id)).rejects.toMatchObject({ code: 'not_possible_now' })
    expect(await listEvidence(context, bag)).toEqual([])
  })

  test('shows neither name nor bytes in the row', async () => {
    const { id } = await receive(newBag(), 'virement-Dupont.txt', 'Dupont a payé')
    const [row] = await rowsOf(id)
    const all = Buffer.concat(
      Object.values(row!).map((value) => Buffer.from(value instanceof Buffer ? value : String(value))),
    )
    expect(all.includes('Dupont')).toBe(false)
  })

  test.each([
    ['empty', [], 0],
    ['one byte', ['x'], 1],
    ['exactly the limit', [Buffer.alloc(1000)], 1000],
  ])('takes a file of %s', async (_, parts, size) => {
    expect((await receive(newBag(), 'f', ...parts)).size).toBe(size)
  })

  test.each([
    [`${'é'.repeat(200)}.jpeg`, /^é+\.jpeg$/],
    ['C:\\fakepath\\relevé.pdf', /^relevé\.pdf$/],
    ['../../etc/passwd', /^passwd$/],
    ['a\u202egnp.exe\n', /^agnp\.exe$/],
    ['', /^fichier$/],
    ['x'.repeat(255), /^x{255}$/],
    ['😀'.repeat(90), /^(😀)+$/],
  ])('keeps the name %j', async (name, expected) => {
    const stored = await receive(newBag(), name, 'x')
    expect(stored.name).toMatch(expected)
    expect(Buffer.byteLength(stored.name)).toBeLessThanOrEqual(255)
  })

  test('is refused past each limit, saying which, and nothing of it stays', async () => {
    const bag = newBag()
    await expect(receive(bag, 'f', Buffer.alloc(600), Buffer.alloc(401))).rejects.toMatchObject({
      code: 'too_large',
      details: { limit: 'fileBytes', max: 1000 },
    })
    await receive(bag, '1', Buffer.alloc(1000))
    await receive(bag, '2', Buffer.alloc(1000))
    await expect(receive(bag, '3', Buffer.alloc(501))).rejects.toMatchObject({
      details: { limit: 'totalBytes' },
    })
    await receive(bag, '3', Buffer.alloc(500))
    await expect(receive(bag, '4', '')).rejects.toMatchObject({ details: { limit: 'files', max: 3 } })
    expect(await listEvidence(context, bag)).toHaveLength(3)
  })

  test('that arrives at once with others stays within the limits', async () => {
    const bag = newBag()
    const arrivals = await Promise.allSettled(
      Array.from({ length: 8 }, () => receive(bag, 'f', Buffer.alloc(900))),
    )
    expect(arrivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(await listEvidence(context, bag)).toHaveLength(2)
  })

  test('is removed by whoever holds the bag, and nobody else', async () => {
    const bag = newBag()
    const { id } = await receive(bag, 'f', 'x')
    await expect(removeEvidence(context, newBag(), id)).rejects.toMatchObject({ code: 'not_found' })
    const [row] = await rowsOf(id)
    await removeEvidence(context, bag, id)
    expect(await rowsOf(id)).toEqual([])
    await expect(readAll(context.files.get(row!.storage_key, Buffer.alloc(32)))).rejects.toMatchObject({
      code: 'ENOENT',
    })
    await expect(removeEvidence(context, bag, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('asks for a bag of the right shape', async () => {
    await expect(receive('short', 'f', 'x')).rejects.toMatchObject({ code: 'invalid' })
    await expect(listEvidence(context, '%'.repeat(30))).rejects.toMatchObject({ code: 'invalid' })
  })

  test('of a bag that received nothing for thirty days is purged, bytes and row', async () => {
    const old = newBag()
    const growing = newBag()
    const first = await receive(old, 'f', 'x')
    const kept = await receive(growing, 'f', 'x')
    const [row] = await rowsOf(first.id)
    context.clock.advance(20 * 86_400_000)
    const later = await receive(growing, 'g', 'y')
    context.clock.advance(11 * 86_400_000)
    await purgeBags(context)
    expect(await rowsOf(first.id)).toEqual([])
    await expect(readAll(context.files.get(row!.storage_key, Buffer.alloc(32)))).rejects.toMatchObject({
      code: 'ENOENT',
    })
    expect((await listEvidence(context, growing)).map(({ id }) => id)).toEqual([kept.id, later.id])
    context.clock.advance(20 * 86_400_000)
    expect(await purgeBags(context)).toBe(2)
  })
})
