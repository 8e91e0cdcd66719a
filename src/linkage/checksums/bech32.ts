const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/**
 * Whether a text is a correct segregated-witness address of the given prefix (`bc`, `ltc`):
 * bech32 for version 0 (BIP 173), bech32m for the later ones (BIP 350).
 */
export function isSegwitAddress(text: string, prefix: string): boolean {
  const lower = text.toLowerCase()
  if (text !== lower && text !== text.toUpperCase()) return false
  if (!lower.startsWith(`${prefix}1`) || lower.length > 90) return false
  const data = [...lower.slice(prefix.length + 1)].map((character) => alphabet.indexOf(character))
  if (data.length < 8 || data.includes(-1)) return false
  const version = data[0]!
  const program = bytesOf(data.slice(1, -6))
  if (!program || version > 16) return false
  if (version === 0 ? program !== 20 && program !== 32 : program < 2 || program > 40) return false
  const expanded = [...prefix].map((c) => c.charCodeAt(0))
  const checked = [...expanded.map((c) => c >> 5), 0, ...expanded.map((c) => c & 31), ...data]
  return polymod(checked) === (version === 0 ? 1 : 0x2bc830a3)
}

/** Whole bytes in groups of five bits, or nothing when the left-over bits are not the padding BIP 173 asks for. */
function bytesOf(groups: readonly number[]): number | undefined {
  const leftOver = (groups.length * 5) % 8
  if (leftOver > 4 || (leftOver > 0 && (groups.at(-1)! & (2 ** leftOver - 1)) !== 0)) return undefined
  return Math.floor((groups.length * 5) / 8)
}

function polymod(values: readonly number[]): number {
  let checksum = 1
  for (const value of values) {
    const top = checksum >>> 25
    checksum = ((checksum & 0x1ffffff) << 5) ^ value
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) checksum ^= generator[i]!
  }
  return checksum
}
