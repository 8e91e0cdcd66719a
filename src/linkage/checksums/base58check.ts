import { sha256 } from './sha256.ts'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The payload (version byte first) of a Base58Check text such as a legacy Bitcoin address, or nothing when its checksum fails. */
export function decodeBase58Check(text: string): Uint8Array | undefined {
  const bytes = decodeBase58(text)
  if (!bytes || bytes.length < 5) return undefined
  const payload = bytes.subarray(0, -4)
  const digest = sha256(sha256(payload))
  return bytes.subarray(-4).every((byte, i) => byte === digest[i]) ? payload : undefined
}

function decodeBase58(text: string): Uint8Array | undefined {
  const littleEndian: number[] = []
  for (const character of text) {
    let carry = alphabet.indexOf(character)
    if (carry < 0) return undefined
    for (let i = 0; i < littleEndian.length; i++) {
      carry += littleEndian[i]! * 58
      littleEndian[i] = carry & 0xff
      carry >>= 8
    }
    while (carry > 0) {
      littleEndian.push(carry & 0xff)
      carry >>= 8
    }
  }
  const zeros = /^1*/.exec(text)![0].length
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...littleEndian.reverse()])
}
