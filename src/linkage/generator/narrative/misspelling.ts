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
  if (chance === 0) return text
  return text.replace(/[\p{L}’']{3,}/gu, (word) => (random.chance(chance) ? slip(word, random) : word))
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
