import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { keysFrom, openMasterKey } from './keys.ts'
import { systemRandom } from './random.ts'

const { database } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'vigie-keys-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
let file = ''
beforeEach(async () => {
  file = join(folder, systemRandom.uuid())
  await database.deleteFrom('setting').execute()
})
const opened = (given?: Buffer) => openMasterKey(database, { given, file }, systemRandom)

test('the first run draws a key, kept for its owner alone; the next ones read it', async () => {
  const key = await opened()
  expect(key).toHaveLength(32)
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await opened()).toEqual(key)
})

test('a key that is lost while data exist is refused, and none is drawn', async () => {
  await opened()
  await rm(file)
  await expect(opened()).rejects.toThrow('is lost')
  await expect(stat(file)).rejects.toThrow('ENOENT')
})

test('another key than the one the database was filled under is refused', async () => {
  await opened(Buffer.alloc(32, 1))
  await expect(opened(Buffer.alloc(32, 2))).rejects.toThrow('is not the one this database was filled under')
  expect(await opened(Buffer.alloc(32, 1))).toEqual(Buffer.alloc(32, 1))
})

test('keys of two masters do not open each other’s', () => {
  const [one, two] = [1, 2].map((byte) => keysFrom(Buffer.alloc(32, byte), systemRandom))
  const wrapped = one!.wrap('filing:1', Buffer.alloc(32, 9))
  expect(one!.unwrap('filing:1', wrapped)).toEqual(Buffer.alloc(32, 9))
  expect(() => two!.unwrap('filing:1', wrapped)).toThrow()
  expect(() => one!.unwrap('filing:2', wrapped)).toThrow()
  expect(one!.hash('code', 'x')).not.toEqual(two!.hash('code', 'x'))
  expect(one!.hash('code', 'x')).not.toEqual(one!.hash('cookie', 'x'))
})
