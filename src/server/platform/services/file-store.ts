import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject } from 'node:crypto'
import fs, { closeSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Random } from './random.ts'

/**
 * Encrypted file: magic (4) · nonce prefix (7) · chunks, each of 64 KiB sealed by AES-256-GCM and followed by its tag.
 * A chunk's nonce is prefix · number (4) · last (1), so that no chunk can be moved, dropped or cut off unseen
 * (STREAM, Hoang, Reyhanitabar, Rogaway and Vizár 2015).
 */
const magic = Buffer.from('VGF1')
const prefixSize = 7
const headerSize = magic.length + prefixSize
const chunkSize = 64 * 1024
const tagSize = 16
const sealedSize = chunkSize + tagSize
const writeSize = 1024 * 1024

// By number: a handle of `fs/promises` costs a thread at each step, closing included.
const openFile = promisify(fs.open)
const write = promisify(fs.write)
const writev = promisify(fs.writev)
const fsync = promisify(fs.fsync)

export interface StoredFile {
  readonly size: number
  /** Of the clear bytes. */
  readonly sha256: Buffer
}

export interface FileStore {
  /** Streams bytes to rest, encrypted and synced. Past `limit` nothing is kept and the answer is `too_large`. */
  readonly put: (
    name: string,
    key: Buffer,
    source: AsyncIterable<Uint8Array>,
    limit: number,
  ) => Promise<StoredFile | 'too_large'>
  /** The clear bytes. Throws midway when the file was altered. */
  readonly get: (name: string, key: Buffer) => AsyncGenerator<Buffer>
  readonly remove: (name: string) => Promise<void>
}

/** Files in a local folder. Names are ours (random identifiers), never a person's. */
export function localFileStore(folder: string, random: Random): FileStore {
  const sync = syncer()
  const pathOf = (name: string) => {
    if (!/^[a-z0-9-]{8,64}$/.test(name)) throw new Error('not the name of a stored file')
    return join(folder, name.slice(0, 2), name)
  }
  /** A new file, in a folder made when it is the first there. */
  const create = async (path: string): Promise<number> => {
    const openNew = () => openFile(path, 'wx', 0o600)
    return openNew().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      await mkdir(dirname(path), { recursive: true })
      await sync.folder(folder)
      return openNew()
    })
  }
  return {
    put: async (name, key, source, limit) => {
      const path = pathOf(name)
      // Under its name at once: until a row speaks of it, nobody looks for the file.
      const file = await create(path)
      let stored: StoredFile | 'too_large' = 'too_large'
      try {
        stored = await writeSealed(file, createSecretKey(key), random.bytes(prefixSize), source, limit)
        // The bytes and the name, each durable by itself, before anything is acknowledged.
        if (stored !== 'too_large') await Promise.all([sync.file(file), sync.folder(dirname(path))])
      } finally {
        // Nothing is left to wait for; handing it to a thread would cost more than the closing.
        closeSync(file)
        if (stored === 'too_large') await rm(path, { force: true })
      }
      return stored
    },
    get: (name, key) => readSealed(pathOf(name), key),
    remove: (name) => rm(pathOf(name), { force: true }),
  }
}

/** Makes bytes, and names in a folder, survive a power cut. Folders are few (256) and stay open. */
function syncer() {
  const folders = new Map<string, Promise<number>>()
  return {
    file: fsync,
    folder: async (path: string) => {
      // Windows has no such call, and needs none.
      if (process.platform === 'win32') return
      const folder = folders.get(path) ?? openFile(path, 'r')
      folders.set(path, folder)
      folder.catch(() => folders.delete(path))
      await fsync(await folder)
    },
  }
}

async function writeSealed(
  file: number,
  key: KeyObject,
  prefix: Buffer,
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredFile | 'too_large'> {
  const hash = createHash('sha256')
  let size = 0
  let number = 0
  /** Clear bytes of the chunk being filled. */
  let waiting: Uint8Array[] = []
  let waitingSize = 0
  // Sealed chunks gather, so that a file of ordinary size is one write.
  let sealed: Uint8Array[] = [magic, prefix]
  let sealedSize = headerSize
  const flush = async () => {
    const gathered = sealed
    const gatheredSize = sealedSize
    sealed = []
    sealedSize = 0
    let { bytesWritten } = await writev(file, gathered)
    if (bytesWritten === gatheredSize) return
    // A system may write less than it was given.
    for (const rest = Buffer.concat(gathered); bytesWritten < rest.length; )
      bytesWritten += (await write(file, rest, bytesWritten)).bytesWritten
  }
  const sealWaiting = (last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, number++, last))
    for (const clear of waiting) sealed.push(cipher.update(clear))
    sealed.push(cipher.final(), cipher.getAuthTag())
    sealedSize += waitingSize + tagSize
    waiting = []
    waitingSize = 0
  }
  for await (const bytes of source) {
    size += bytes.length
    if (size > limit) return 'too_large'
    hash.update(bytes)
    for (let from = 0; from < bytes.length; ) {
      // A chunk is sealed once a byte follows it: only then is it known not to be the last.
      if (waitingSize === chunkSize) sealWaiting(false)
      const part = bytes.subarray(from, from + chunkSize - waitingSize)
      waiting.push(part)
      waitingSize += part.length
      from += part.length
    }
    if (sealedSize >= writeSize) await flush()
  }
  sealWaiting(true)
  await flush()
  return { size, sha256: hash.digest() }
}

async function* readSealed(path: string, key: Buffer): AsyncGenerator<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const header = Buffer.alloc(headerSize)
    await file.read(header, 0, headerSize, 0)
    if (!header.subarray(0, magic.length).equals(magic)) throw new Error('not a stored file')
    const prefix = header.subarray(magic.length)
    const chunks = Math.max(1, Math.ceil((size - headerSize) / sealedSize))
    for (let number = 0; number < chunks; number++) {
      const sealed = Buffer.alloc(sealedSize)
      const { bytesRead } = await file.read(sealed, 0, sealedSize, headerSize + number * sealedSize)
      if (bytesRead < tagSize) throw new Error('a stored file was cut off')
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, number, number === chunks - 1))
      decipher.setAuthTag(sealed.subarray(bytesRead - tagSize, bytesRead))
      const clear = decipher.update(sealed.subarray(0, bytesRead - tagSize))
      decipher.final()
      yield clear
    }
  } finally {
    await file.close()
  }
}

function nonceOf(prefix: Buffer, number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(number, prefixSize)
  nonce[11] = last ? 1 : 0
  return nonce
}
