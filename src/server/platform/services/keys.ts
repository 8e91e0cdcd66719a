import { createSecretKey, type KeyObject } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Kysely } from 'kysely'
import type { Database } from '../database/tables.ts'
import { StartError } from '../start-error.ts'
import { deriveKey, keyedHash, keySize, unwrapKey, wrapKey } from './envelope.ts'
import type { Random } from './random.ts'

/** The program's secrets, each derived from the master key for one purpose. */
export interface Keys {
  /** A data key, as it may be stored: destroying the result destroys what the key sealed. */
  readonly wrap: (about: string, key: Buffer) => Buffer
  readonly unwrap: (about: string, wrapped: Buffer) => Buffer
  /** What is stored of a code, token or idempotency key. A purpose keeps the hashes of two tables unrelated. */
  readonly hash: (purpose: string, secret: string | Buffer) => Buffer
}

export function keysFrom(master: Buffer, random: Random): Keys {
  const wrapping = createSecretKey(deriveKey(master, 'wrapping of data keys'))
  const hashing = new Map<string, KeyObject>()
  const hashingKey = (purpose: string) => {
    const key = hashing.get(purpose) ?? createSecretKey(deriveKey(master, `hash of ${purpose}`))
    hashing.set(purpose, key)
    return key
  }
  return {
    wrap: (about, key) => wrapKey(random, wrapping, about, key),
    unwrap: (about, wrapped) => unwrapKey(wrapping, about, wrapped),
    hash: (purpose, secret) => keyedHash(hashingKey(purpose), secret),
  }
}

/** The key kept in a file, drawn at the first run; undefined when there is none yet. */
async function readMasterKey(file: string): Promise<Buffer | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new StartError(`The master key in ${file} cannot be read: ${error.code}.`)
  })
  if (text === undefined) return undefined
  const key = Buffer.from(text, 'base64')
  if (key.length !== keySize) throw new StartError(`${file} does not hold a master key: 32 bytes in base64.`)
  return key
}

async function createMasterKey(file: string, random: Random): Promise<Buffer> {
  const key = random.bytes(keySize)
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'wx', 0o600)
  await handle.writeFile(`${key.toString('base64')}\n`)
  await handle.sync()
  await handle.close()
  return key
}

const checkName = 'master_key_check'

/**
 * The master key, from the environment or its file. A database remembers which key it was filled under: a lost or
 * another key is refused at once rather than found out at the first filing that does not open.
 */
export async function openMasterKey(
  database: Kysely<Database>,
  source: { readonly given: Buffer | undefined; readonly file: string },
  random: Random,
): Promise<Buffer> {
  const stored = await database
    .selectFrom('setting')
    .select('value')
    .where('name', '=', checkName)
    .executeTakeFirst()
  const found = source.given ?? (await readMasterKey(source.file))
  if (!found && stored)
    throw new StartError(
      `The database holds data whose master key is lost: ${source.file} is missing. Put it back, or set VIGIE_MASTER_KEY.`,
    )
  const key = found ?? (await createMasterKey(source.file, random))
  const check = keyedHash(deriveKey(key, 'check'), 'vigie').toString('base64')
  if (stored && stored.value !== check)
    throw new StartError(
      `The master key (${source.given ? 'VIGIE_MASTER_KEY' : source.file}) is not the one this database was filled under.`,
    )
  if (!stored)
    await database
      .insertInto('setting')
      .values({ name: checkName, value: JSON.stringify(check) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
  return key
}
