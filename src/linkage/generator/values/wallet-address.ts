import { bitcoinAlphabet } from '../../checksums/base58check.ts'
import { keccak256 } from '../../checksums/keccak256.ts'
import { sha256 } from '../../checksums/sha256.ts'
import type { Random } from '../random.ts'

/** An address whose checksum is right: Bitcoin three times in six, Tron twice, Ethereum once. */
export function walletAddress(random: Random): string {
  const bytes = Uint8Array.from({ length: 20 }, () => random.below(256))
  const chain = random.below(6)
  if (chain < 2) return segwit(bytes)
  if (chain === 2) return base58Check(0x00, bytes)
  if (chain < 5) return base58Check(0x41, bytes)
  return mixedCase(bytes)
}

/** Base58Check: version, payload and the first four bytes of their double SHA-256. */
function base58Check(version: number, payload: Uint8Array): string {
  const body = Uint8Array.of(version, ...payload)
  const bytes = [...body, ...sha256(sha256(body)).subarray(0, 4)]
  let number = 0n
  for (const byte of bytes) number = number * 256n + BigInt(byte)
  let text = ''
  for (; number > 0n; number /= 58n) text = bitcoinAlphabet[Number(number % 58n)] + text
  let zeros = 0
  while (bytes[zeros] === 0) zeros++
  return bitcoinAlphabet[0]!.repeat(zeros) + text
}

const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** BIP 173, witness version 0 of 20 bytes. */
function segwit(program: Uint8Array): string {
  const groups = [0]
  let held = 0
  let bits = 0
  for (const byte of program) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) groups.push((held >> (bits - 5)) & 31)
    held &= (1 << bits) - 1
  }
  const sum = polymod([3, 3, 0, 2, 3, ...groups, 0, 0, 0, 0, 0, 0]) ^ 1
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >> shift) & 31)
  return `bc1${[...groups, ...check].map((group) => bech32Alphabet[group]).join('')}`
}

function polymod(groups: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  let sum = 1
  for (const group of groups) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ group
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) sum ^= generators[i]!
  }
  return sum
}

/** EIP-55: the case of each letter is a bit of the hash of the address. */
function mixedCase(bytes: Uint8Array): string {
  const lower = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const digest = keccak256(Uint8Array.from(lower, (letter) => letter.charCodeAt(0)))
  const letters = [...lower].map((letter, i) =>
    (digest[i >> 1]! >> (i % 2 === 0 ? 4 : 0)) & 8 ? letter.toUpperCase() : letter,
  )
  return `0x${letters.join('')}`
}
