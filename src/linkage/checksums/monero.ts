import { decodeBase58 } from './base58check.ts'
import { keccak256 } from './keccak256.ts'

/** Network bytes of the main chain: standard, integrated with a payment id, subaddress. */
const networks: ReadonlySet<number> = new Set([18, 19, 42])

/** Monero writes blocks of eight bytes as eleven characters each, the last one shorter, and ends with four bytes of Keccak-256. */
export function isMoneroAddress(text: string): boolean {
  if (text.length !== 95 && text.length !== 106) return false
  const bytes = new Uint8Array(text.length === 95 ? 69 : 77)
  for (let block = 0, at = 0; block * 11 < text.length; block++) {
    const written = text.slice(block * 11, block * 11 + 11)
    const size = written.length === 11 ? 8 : 5
    const read = decodeBase58(written)
    if (!read) return false
    // Leading ones are digits here, not bytes of their own.
    const first = read.findIndex((byte) => byte !== 0)
    const number = first < 0 ? read.subarray(0, 0) : read.subarray(first)
    if (number.length > size) return false
    bytes.set(number, at + size - number.length)
    at += size
  }
  if (!networks.has(bytes[0]!)) return false
  const digest = keccak256(bytes.subarray(0, -4))
  return bytes.subarray(-4).every((byte, i) => byte === digest[i])
}
