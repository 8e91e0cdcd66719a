import type { Field } from './record-table.ts'
import { isWithinEdits } from './similarity.ts'

/** The words of every value of a field, each distinct word once. */
export interface FieldWords {
  /** The numbers of the words of each value. */
  readonly of: readonly Uint32Array[]
  readonly texts: readonly string[]
  /** Bits that each word in common is worth: −log2 of the share of records that have it. */
  readonly bits: Float64Array
}

/** Fewer records than this are taken for so many: a word of one record is mostly a slip of the pen. */
const fewestRecords = 5
/** Shorter words are too near to each other for a slip to be told from another word. */
const shortestWithSlip = 4

export function wordsOf({ values, counts, filled }: Field): FieldWords {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  const records: number[] = []
  const of = values.map((value, code) => {
    const words = new Set<number>()
    for (const text of value.split(' ')) {
      let word = numbers.get(text)
      if (word === undefined) {
        word = texts.push(text) - 1
        records.push(0)
        numbers.set(text, word)
      }
      words.add(word)
    }
    for (const word of words) records[word]! += counts[code]!
    return Uint32Array.from(words)
  })
  const bits = Float64Array.from(records, (count) =>
    Math.max(0, -Math.log2(Math.max(count, fewestRecords) / Math.max(filled, 1))),
  )
  return { of, texts, bits }
}

/** Whether two words are the same but for one letter. */
function areClose(one: string, other: string): boolean {
  return (
    one.length >= shortestWithSlip &&
    other.length >= shortestWithSlip &&
    Math.abs(one.length - other.length) <= 1 &&
    isWithinEdits(one, other, 1)
  )
}

/** Calls `visit` with each word of `a` that is in `b`, and whether with one letter wrong; each word of `b` is taken once. */
function forEachShared(
  { of, texts }: FieldWords,
  a: number,
  b: number,
  visit: (word: number, other: number) => void,
): void {
  const [left, right] = [of[a]!, of[b]!]
  let [seenLeft, seenRight] = [0, 0]
  for (let one = 0; one < left.length; one++)
    for (let other = 0; other < right.length; other++)
      if (left[one] === right[other]) {
        visit(left[one]!, right[other]!)
        seenLeft |= 1 << one
        seenRight |= 1 << other
      }
  for (let one = 0; one < left.length; one++) {
    if (seenLeft & (1 << one)) continue
    for (let other = 0; other < right.length; other++) {
      if (seenRight & (1 << other) || !areClose(texts[left[one]!]!, texts[right[other]!]!)) continue
      visit(left[one]!, right[other]!)
      seenRight |= 1 << other
      break
    }
  }
}

/** Bits that a slip of the pen takes off. */
const slip = 2

/** How rare the words are that two values have in common, in bits; a word with a slip is as rare as the more usual of the two. */
export function sharedRarity(words: FieldWords, a: number, b: number): number {
  let bits = 0
  forEachShared(words, a, b, (word, other) => {
    const rarity = Math.min(words.bits[word]!, words.bits[other]!)
    bits += word === other ? rarity : Math.max(0, rarity - slip)
  })
  return bits
}

/** How much of the letters of the value with fewer words is in words that the other has too; a word with a slip counts four fifths. */
export function sharedLetters(words: FieldWords, a: number, b: number): number {
  const [few, many] = words.of[a]!.length <= words.of[b]!.length ? [a, b] : [b, a]
  let [letters, shared] = [0, 0]
  for (const word of words.of[few]!) letters += words.texts[word]!.length
  forEachShared(words, few, many, (word, other) => {
    shared += words.texts[word]!.length * (word === other ? 1 : 0.8)
  })
  return letters === 0 ? 0 : shared / letters
}
