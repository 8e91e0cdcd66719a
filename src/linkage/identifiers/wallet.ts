import { decodeBase58, decodeBase58Check, rippleAlphabet } from '../checksums/base58check.ts'
import { isSegwitAddress } from '../checksums/bech32.ts'
import { keccak256 } from '../checksums/keccak256.ts'
import { isMoneroAddress } from '../checksums/monero.ts'
import type { Doubt } from '../identifier.ts'
import type { Reading } from '../reading-view.ts'
import { scan } from '../scan.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** Version bytes of Base58Check addresses by chain: Bitcoin P2PKH and P2SH, Litecoin P2PKH and P2SH, TRON, Dogecoin. */
const base58Versions: ReadonlySet<number> = new Set([0x00, 0x05, 0x30, 0x32, 0x41, 0x1e])
const segwitPrefixes = ['bc', 'ltc'] as const

export const wallet: IdentifierRules = {
  maxLength: 128,
  strength: () => 'strong',
  read: (typed) => {
    const written = typed
      .replace(/^(?:bitcoin|ethereum|litecoin|tron|solana|monero|ripple):/i, '')
      .replace(/[?@].*$/, '')
      .replace(/\s/g, '')
    const value = written === '' ? typed : written
    const verdict = judge(value)
    if (verdict === 'sound') return { value: normal(value) }
    return { value: normal(value), doubt: verdict ?? { code: 'unknown_shape' } }
  },
  show: (value) => value,
  find,
}

/** The form in which two spellings of one address are equal: chains that ignore case are lowered. */
export function walletKey(value: string): string {
  return /^0x[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : value
}

/** Repairs tried in one text: each costs two hashes, and a text of look-alikes must stay cheap. */
const mostRepairs = 200

const word = /[A-Za-z0-9](?<![A-Za-z0-9_].)[A-Za-z0-9]{24,105}(?![A-Za-z0-9_])/g

function find({ text, cues, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  if (contents.word < 25) return found
  const known = new Map<string, FoundValue | undefined>()
  const chains = cues.filter(({ tag }) => tag === 'chain')
  let repairs = mostRepairs
  const lookAt = (written: string, isAnnounced: boolean): FoundValue | undefined => {
    const verdict = judge(written)
    const value = { kind: 'wallet' as const, value: normal(written), start: 0, end: written.length }
    if (verdict === 'sound') return looksSolana(written) && !isAnnounced ? undefined : value
    if (verdict === undefined) return undefined
    if (written.startsWith('0x')) return { ...value, doubt: verdict }
    for (const reading of readings(written)) {
      if (repairs-- <= 0) return undefined
      if (judge(reading) === 'sound') return { ...value, value: normal(reading) }
    }
    return undefined
  }
  let next = 0
  scan(word, text, ({ 0: written, index }) => {
    while (next < chains.length && chains[next]!.end <= index) next++
    const isAnnounced =
      /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(written) || (chains[next - 1]?.end ?? -100) > index - 60
    const key = isAnnounced ? written : `${written}?`
    if (!known.has(key)) known.set(key, lookAt(written, isAnnounced))
    const hit = known.get(key)
    if (hit) found.push({ ...hit, start: index, end: index + written.length })
  })
  return found
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
  const prefix = segwitPrefixes.find((name) => value.slice(0, 4).toLowerCase().startsWith(`${name}1`))
  if (prefix) return isSegwitAddress(value, prefix) ? 'sound' : wrong
  if (/^[48][1-9A-HJ-NP-Za-km-z]{94,105}$/.test(value)) return isMoneroAddress(value) ? 'sound' : wrong
  if (/^r[A-Za-z0-9]{24,34}$/.test(value)) {
    const payload = decodeBase58Check(value, rippleAlphabet)
    if (payload?.length === 21 && payload[0] === 0) return 'sound'
  }
  if (/^[13LMTDAIl][A-Za-z0-9]{25,34}$/.test(value)) {
    const payload = decodeBase58Check(value)
    return payload?.length === 21 && base58Versions.has(payload[0]!) ? 'sound' : wrong
  }
  return looksSolana(value) ? 'sound' : undefined
}

/** Solana gives its addresses no checksum: 32 bytes, and letters and digits mixed as chance mixes them. */
function looksSolana(value: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(value)) return false
  if (/^[13LMTDAr]/.test(value) && value.length < 36) return false
  const digits = value.replace(/\D/g, '').length
  return (
    digits > 0 &&
    digits < 20 &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    decodeBase58(value)?.length === 32
  )
}

/** What characters that Base58 leaves out may have been before they were scanned or copied by hand. */
const mistaken: Readonly<Record<string, readonly string[]>> = {
  '0': ['o', 'Q', 'D'],
  O: ['o', 'Q', 'D'],
  I: ['1', 'i', 'L'],
  l: ['1', 'i', 'L'],
}

/** Every spelling a word with at most two impossible characters may stand for; segwit has four: 1, b, i, o. */
function readings(written: string): string[] {
  if (/^(?:bc|ltc)1/i.test(written)) {
    const [head, rest] = [written.slice(0, written.indexOf('1') + 1), written.slice(written.indexOf('1') + 1)]
    const fixed = rest.replace(/[1I]/g, 'l').replace(/[oO]/g, '0').replace(/[bB]/g, '6')
    return fixed === rest ? [] : [head.toLowerCase() + fixed.toLowerCase()]
  }
  const odd = written.match(/[0OIl]/g)?.length ?? 0
  if (odd === 0 || odd > 2) return []
  let texts = ['']
  for (const character of written)
    texts = texts.flatMap((text) => (mistaken[character] ?? [character]).map((meant) => text + meant))
  return texts
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
