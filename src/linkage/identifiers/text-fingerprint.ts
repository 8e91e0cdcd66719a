import { valuesIn } from '../find-identifiers.ts'
import { fold } from '../fold.ts'
import { readingView } from '../reading-view.ts'

/** What of a text is compared with other texts, whatever its names, numbers and links. */
export interface TextFingerprint {
  /** Equal for texts that differ by their values alone. */
  readonly template: string
  /** Keys to look candidates up by: two texts of one mould share some of them. */
  readonly bands: readonly string[]
  /** What `textLikeness` compares. */
  readonly signature: readonly number[]
}

/** Letters of a text that are read; what is longer is cut. */
const longest = 20_000
/** A shorter text is everybody's: « ok », « bonjour, toujours disponible ? ». */
const shortest = 60
const shingle = 5
const rows = 4
const bandCount = 16
const size = rows * bandCount

/**
 * The fingerprint of a message: identifiers masked, digits, case, accents and signs left out, then MinHash over its runs
 * of five characters (Broder 1997). Two texts whose runs are alike by half share a band nine times in ten.
 */
export function textFingerprint(text: string): TextFingerprint | undefined {
  const masked = maskedText(text)
  if (masked.replace(/[^a-z]/g, '').length < shortest) return undefined
  const signature = minHash(masked)
  const bands: string[] = []
  for (let band = 0; band < bandCount; band++) {
    let hash = 0x811c9dc5 ^ band
    for (const value of signature.slice(band * rows, band * rows + rows)) hash = mixed(hash ^ value)
    bands.push(`${band.toString(16)}${hex(hash)}`)
  }
  return { template: hex(hashOf(masked, 1)) + hex(hashOf(masked, 2)), bands, signature }
}

/** How alike two texts are: the estimated share of their runs of characters that both have, from 0 to 1. */
export function textLikeness(
  one: Pick<TextFingerprint, 'signature'>,
  other: Pick<TextFingerprint, 'signature'>,
): number {
  let same = 0
  for (let i = 0; i < size; i++) if (one.signature[i] === other.signature[i]) same++
  return same / size
}

/** Words alone, each value replaced by its kind. */
export function maskedText(text: string): string {
  const view = readingView(text.slice(0, longest))
  const pieces: string[] = []
  let at = 0
  for (const { kind, start, end } of valuesIn(view)) {
    pieces.push(view.folded.slice(at, start), ` ${kind} `)
    at = end
  }
  pieces.push(view.folded.slice(at))
  return fold(pieces.join(''))
    .replace(/\d[\d.,:/ h€%-]*/g, ' ')
    .replace(/[^a-z_]+/g, ' ')
    .trim()
}

function minHash(text: string): number[] {
  const signature = new Array<number>(size).fill(0xffffffff)
  const seen = new Set<number>()
  for (let i = 0; i + shingle <= text.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + shingle; j++) hash = Math.imul(hash ^ text.charCodeAt(j), 0x01000193)
    if (seen.has(hash)) continue
    seen.add(hash)
    for (let k = 0; k < size; k++) {
      const value = mixed(Math.imul(hash, multipliers[k]!) + k)
      if (value < signature[k]!) signature[k] = value
    }
  }
  return signature
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit given. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const multipliers = Array.from({ length: size }, (_, k) => mixed(k + 1) | 1)

function hashOf(text: string, seed: number): number {
  let hash = mixed(seed)
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) ^ (hash >>> 15)
  return mixed(hash)
}

const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0')
