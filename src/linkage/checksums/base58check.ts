import { sha256 } from './sha256.ts'

export const bitcoinAlphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** The same characters in the order of the XRP ledger. */
export const rippleAlphabet = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz'

/** The payload (version byte first) of a Base58Check text such as a legacy Bitcoin address, or nothing when its checksum fails. */
export function decodeBase58Check(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  const bytes = decodeBase58(text, alphabet)
  if (!bytes || bytes.length < 5) return undefined
  const payload = bytes.subarray(0, -4)
  const digest = sha256(sha256(payload))
  return bytes.subarray(-4).every((byte, i) => byte === digest[i]) ? payload : undefined
}

/** The bytes of a Base58 text, leading zeros included, or nothing when a character is none of the alphabet's. */
export function decodeBase58(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  // 58 characters a little less than 6 bits each.
  const bytes = new Uint8Array(text.length)
  let used = 0
  for (let at = 0; at < text.length; at++) {
    let carry = alphabet.indexOf(text[at]!)
    if (carry < 0) return undefined
    for (let i = 0; i < used; i++) {
      carry += bytes[i]! * 58
      bytes[i] = carry & 0xff
      carry >>= 8
    }
    while (carry > 0) {
      bytes[used++] = carry & 0xff
      carry >>= 8
    }
  }
  let zeros = 0
  while (text[zeros] === alphabet[0]) zeros++
  const decoded = new Uint8Array(zeros + used)
  for (let i = 0; i < used; i++) decoded[zeros + i] = bytes[used - 1 - i]!
  return decoded
}
