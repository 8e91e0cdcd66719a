import type { IdentifierRules } from './rules.ts'

/** Kept as written, spaces gathered. Names and postal addresses are shared by strangers: weak. */
const asWritten = (maxLength: number): IdentifierRules => ({
  maxLength,
  strength: () => 'weak',
  read: (typed) => ({ value: typed }),
  show: (value) => value,
})

export const name = asWritten(120)
export const pseudonym = asWritten(80)
export const address = asWritten(300)

/** The form in which two spellings are equal: no accents, no case, no punctuation; for names, words in one order. */
export function plainKey(written: string, ordered: boolean): string {
  const words = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return (ordered ? words : words.sort()).join(' ')
}
