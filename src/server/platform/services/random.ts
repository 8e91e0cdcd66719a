import { randomBytes, randomFillSync } from 'node:crypto'

export interface Random {
  readonly bytes: (size: number) => Buffer
  /** Version 4. */
  readonly uuid: () => string
  /** URL-safe, 22 characters for the default 128 bits. */
  readonly token: (size?: number) => string
}

/** Everything random comes from bytes, so that tests replay it from a seed. */
export function randomFrom(bytes: (size: number) => Buffer): Random {
  const uuid = () => {
    const b = bytes(16)
    b[6] = (b[6]! & 0x0f) | 0x40
    b[8] = (b[8]! & 0x3f) | 0x80
    return b.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  return { bytes, uuid, token: (size = 16) => bytes(size).toString('base64url') }
}

/** The system's randomness, asked for a page at a time: a filing draws a dozen small values. What was given is forgotten. */
function systemBytes(): (size: number) => Buffer {
  const page = Buffer.alloc(4096)
  let given = page.length
  return (size) => {
    if (size > page.length / 4) return randomBytes(size)
    if (given + size > page.length) {
      randomFillSync(page)
      given = 0
    }
    const bytes = Buffer.from(page.subarray(given, given + size))
    page.fill(0, given, given + size)
    given += size
    return bytes
  }
}

export const systemRandom: Random = randomFrom(systemBytes())
