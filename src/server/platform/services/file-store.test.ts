import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newKey } from './envelope.ts'
import { localFileStore } from './file-store.ts'
import { systemRandom } from './random.ts'

const folder = await mkdtemp(join(tmpdir(), 'vigie-files-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const store = localFileStore(folder, systemRandom)
const key = newKey(systemRandom)
const chunk = 64 * 1024

async function* pieces(bytes: Buffer, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function readAll(name: string, under = key): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of store.get(name, under)) parts.push(part)
  return Buffer.concat(parts)
}

async function storedPath(name: string): Promise<string> {
  return join(folder, name.slice(0, 2), name)
}

test.each([0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 7])(
  '%i bytes come back whole',
  async (size) => {
    const bytes = randomBytes(size)
    for (const piece of [997, chunk, 5 * chunk]) {
      const name = systemRandom.uuid()
      expect(await store.put(name, key, pieces(bytes, piece), size)).toEqual({
        size,
        sha256: createHash('sha256').update(bytes).digest(),
      })
      expect(await readAll(name)).toEqual(bytes)
    }
  },
)

test('nothing of the file is readable at rest', async () => {
  const name = systemRandom.uuid()
  const words = Buffer.from('IBAN du fraudeur '.repeat(9000))
  await store.put(name, key, pieces(words, 1000), words.length)
  const raw = await readFile(await storedPath(name))
  expect(raw.includes('fraudeur')).toBe(false)
  expect(raw.length).toBeLessThan(words.length + 200)
  await expect(readAll(name, newKey(systemRandom))).rejects.toThrow()
})

test('past its limit a file leaves nothing behind', async () => {
  const name = systemRandom.uuid()
  expect(await store.put(name, key, pieces(randomBytes(chunk * 2), 1000), chunk)).toBe('too_large')
  expect((await readdir(join(folder, name.slice(0, 2)))).filter((file) => file.startsWith(name))).toEqual([])
})

test('an interrupted sender leaves nothing behind', async () => {
  const name = systemRandom.uuid()
  async function* broken() {
    yield randomBytes(chunk * 2)
    throw new Error('connection lost')
  }
  await expect(store.put(name, key, broken(), chunk * 9)).rejects.toThrow('connection lost')
  expect((await readdir(join(folder, name.slice(0, 2)))).filter((file) => file.startsWith(name))).toEqual([])
})

test('a chunk cut off, moved or changed is noticed', async () => {
  const name = systemRandom.uuid()
  await store.put(name, key, pieces(randomBytes(chunk * 3), chunk), chunk * 3)
  const path = await storedPath(name)
  const whole = await readFile(path)
  const sealed = chunk + 16
  const at = (n: number) => whole.subarray(11 + n * sealed, 11 + (n + 1) * sealed)
  const changed = Buffer.from(whole)
  changed[20]! ^= 1
  const alterations = {
    'last chunk dropped': whole.subarray(0, 11 + 2 * sealed),
    'half a chunk dropped': whole.subarray(0, whole.length - 1000),
    'two chunks swapped': Buffer.concat([whole.subarray(0, 11), at(1), at(0), at(2)]),
    'a bit flipped': changed,
  }
  for (const [what, bytes] of Object.entries(alterations)) {
    await writeFile(path, bytes)
    await expect(readAll(name), what).rejects.toThrow()
  }
})

test('a name is ours, never a path', async () => {
  for (const name of ['../../etc/passwd', '..', 'a/b/c/d/e/f', ''])
    await expect(store.put(name, key, pieces(Buffer.of(1), 1), 1)).rejects.toThrow('not the name')
})

test('a removed file is gone, twice is harmless', async () => {
  const name = systemRandom.uuid()
  await store.put(name, key, pieces(Buffer.of(1), 1), 1)
  await store.remove(name)
  await store.remove(name)
  await expect(readAll(name)).rejects.toThrow('ENOENT')
})
