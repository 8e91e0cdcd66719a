import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import type { Random } from './random.ts'

/**
 * Sealed bytes: format (1) · nonce (12) · tag (16) · AES-256-GCM ciphertext. `about` says whose and what they are
 * (« filing:UUID:content ») and is authenticated, so that sealed bytes moved to another row no longer open.
 */
const format = 1
const nonceSize = 12
const tagSize = 16
const headerSize = 1 + nonceSize + tagSize
export const keySize = 32

/** Ciphers take objects several times faster than bytes; a key used often is kept as one. */
export type Key = Buffer | KeyObject
const asObject = (key: Key): KeyObject => (Buffer.isBuffer(key) ? createSecretKey(key) : key)

export const newKey = (random: Random): Buffer => random.bytes(keySize)

export function seal(random: Random, key: Key, about: string, clear: Buffer): Buffer {
  const nonce = random.bytes(nonceSize)
  const cipher = createCipheriv('aes-256-gcm', asObject(key), nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(clear), cipher.final()])
  return Buffer.concat([Buffer.of(format), nonce, cipher.getAuthTag(), body])
}

/** Throws when the key, the bytes or what they are about is not the one they were sealed with. */
export function open(key: Key, about: string, sealed: Buffer): Buffer {
  if (sealed.length < headerSize || sealed[0] !== format) throw new Error('not sealed bytes')
  const decipher = createDecipheriv('aes-256-gcm', asObject(key), sealed.subarray(1, 1 + nonceSize))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(1 + nonceSize, headerSize))
  return Buffer.concat([decipher.update(sealed.subarray(headerSize)), decipher.final()])
}

export const sealJson = (random: Random, key: Key, about: string, value: unknown): Buffer =>
  seal(random, key, about, Buffer.from(JSON.stringify(value)))

export const openJson = <T>(key: Key, about: string, sealed: Buffer): T =>
  JSON.parse(open(key, about, sealed).toString()) as T

export const wrapKey = (random: Random, wrapping: Key, about: string, key: Buffer): Buffer =>
  seal(random, wrapping, `key of ${about}`, key)

export const unwrapKey = (wrapping: Key, about: string, wrapped: Buffer): Buffer =>
  open(wrapping, `key of ${about}`, wrapped)

/** A key for one purpose, from a secret with enough entropy of its own (a session cookie, a code of 93 bits). */
export const deriveKey = (secret: string | Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `vigie ${purpose}`, keySize))

/** What is kept of a secret that must be recognised but not known. */
export const keyedHash = (key: Key, value: string | Buffer): Buffer =>
  createHmac('sha256', asObject(key)).update(value).digest()
