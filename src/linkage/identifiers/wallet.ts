import { decodeBase58Check } from '../checksums/base58check.ts'
import { isSegwitAddress } from '../checksums/bech32.ts'
import { keccak256 } from '../checksums/keccak256.ts'
import type { Doubt } from '../identifier.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** Version bytes of Base58Check addresses by chain: Bitcoin P2PKH and P2SH, Litecoin P2PKH and P2SH, TRON, Dogecoin. */
const base58Versions: ReadonlySet<number> = new Set([0x00, 0x05, 0x30, 0x32, 0x41, 0x1e])
const segwitPrefixes = ['bc', 'ltc'] as const

export const wallet: IdentifierRules = {
  maxLength: 128,
  strength: () => 'strong',
  read: (typed) => {
    const written = typed.replace(/^(?:bitcoin|ethereum|litecoin|tron):/i, '').replace(/\s/g, '')
    const value = written === '' ? typed : written
    const verdict = judge(value)
    if (verdict === 'sound') return { value: normal(value) }
    return { value: normal(value), doubt: verdict ?? { code: 'unknown_shape' } }
  },
  show: (value) => value,
  find: (view) => {
    const found: FoundValue[] = []
    for (const { 0: word, index } of view.matchAll(/[A-Za-z0-9]+/g)) {
      if (word.length < 26 || word.length > 90) continue
      const verdict = judge(word)
      if (verdict === undefined || (verdict !== 'sound' && !word.startsWith('0x'))) continue
      const doubt = verdict === 'sound' ? {} : { doubt: verdict }
      found.push({ kind: 'wallet', value: normal(word), start: index, end: index + word.length, ...doubt })
    }
    return found
  },
}

/** The form in which two spellings of one address are equal: chains that ignore case are lowered. */
export function walletKey(value: string): string {
  return /^0x[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : value
}

/** Addresses in capitals (QR codes) are the same as in lower case on segwit chains; elsewhere case is kept as written. */
function normal(value: string): string {
  return segwitPrefixes.some((prefix) => isSegwitAddress(value, prefix)) ? value.toLowerCase() : value
}

/** Sound, doubtful, or nothing when the text has the shape of no chain. */
function judge(value: string): 'sound' | Doubt | undefined {
  const wrong: Doubt = { code: 'wrong_check_digits' }
  if (/^0x[0-9a-fA-F]{40}$/.test(value)) return hasSoundCase(value.slice(2)) ? 'sound' : wrong
  if (/^0x[0-9a-fA-F]{30,45}$/.test(value)) return { code: 'wrong_length', found: value.length, expected: 42 }
  const prefix = segwitPrefixes.find((name) => value.toLowerCase().startsWith(`${name}1`))
  if (prefix) return isSegwitAddress(value, prefix) ? 'sound' : wrong
  if (/^[13LMTDA][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(value)) {
    const payload = decodeBase58Check(value)
    return payload?.length === 21 && base58Versions.has(payload[0]!) ? 'sound' : wrong
  }
  return undefined
}

/** EIP-55: mixed case carries a checksum; one case alone carries none. */
function hasSoundCase(hex: string): boolean {
  const lower = hex.toLowerCase()
  if (hex === lower || hex === hex.toUpperCase()) return true
  const digest = keccak256(Uint8Array.from(lower, (character) => character.charCodeAt(0)))
  return [...hex].every((character, i) => {
    const nibble = (digest[i >> 1]! >> (i % 2 === 0 ? 4 : 0)) & 0xf
    return character === (nibble > 7 ? character.toUpperCase() : character.toLowerCase())
  })
}
