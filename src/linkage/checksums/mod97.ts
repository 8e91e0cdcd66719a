/**
 * ISO 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35), as ISO 13616 applies it to an IBAN
 * whose first four characters were moved to its end. A correct IBAN gives 1.
 */
export function mod97(characters: string): number {
  let remainder = 0
  for (const character of characters) {
    const value = Number.parseInt(character, 36)
    remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97
  }
  return remainder
}
