import type { Random } from '../random.ts'

/** Mistakes of people who write in a hurry, in French: the sound stays, the spelling goes. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/[éèê]/, 'e'],
  [/[ô]/, 'o'],
  [/à/, 'a'],
  [/ç/, 'c'],
  [/[’']/, ''],
  [/[’']/, ' '],
  [/([lmnprt])\1/, '$1'],
  [/(?<=[aeiou])([lmnprt])(?=[aeiou])/, '$1$1'],
  [/é$/, 'er'],
  [/er$/, 'é'],
  [/s$/, ''],
  [/(?<=[a-z])$/, 's'],
  [/qu/, 'k'],
  [/ph/, 'f'],
  [/eau/, 'o'],
  [/ai/, 'é'],
  [/^([a-z])/, '$1$1'],
]

/** Each word misspelt with that chance. Words with digits or signs are left: values have mistakes of their own. */
export function misspell(text: string, chance: number, random: Random): string {
  if (chance <= 0) return text
  const words = text.split(' ')
  // From one mistake to the next: cheaper than to ask each word.
  const gap = () => Math.floor(Math.log(1 - random.unit()) / Math.log(1 - Math.min(chance, 0.99)))
  for (let at = gap(); at < words.length; at += 1 + gap())
    if (/^[«(]?[\p{L}’']{3,}[.,!?)]?$/u.test(words[at]!))
      words[at] = words[at]!.replace(/[\p{L}’']+/u, (word) => slip(word, random))
  return words.join(' ')
}

/** A name as somebody heard it. */
export function slip(word: string, random: Random): string {
  for (let attempt = 0; attempt < 4; attempt++) {
    const [sound, spelt] = random.pick(slips)
    const slipped = word.replace(sound, spelt)
    if (slipped !== word && slipped.length > 1) return slipped
  }
  return word
}
