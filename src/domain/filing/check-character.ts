/** Thirty symbols that nobody mistakes for one another when read aloud or copied: no 0 O, 1 I L, nor U (read as V). */
export const symbols = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const size = symbols.length

/**
 * Check character of ISO/IEC 7064, hybrid system MOD 31,30: the one symbol that makes `isConsistent` hold.
 * A wrong character is always caught. A swap of two neighbours is caught unless they are consecutive in the alphabet
 * (Z and 2 included) *and* the sum that reaches them is one value of thirty.
 */
export function checkCharacter(body: string): string {
  const product = productAfter(body)
  return symbols[(size + 1 - product) % size] as string
}

export function isConsistent(text: string): boolean {
  return text.length > 1 && checkCharacter(text.slice(0, -1)) === text.at(-1)
}

function productAfter(body: string): number {
  let product = size
  for (const character of body) {
    const sum = (product + symbols.indexOf(character)) % size || size
    product = (sum * 2) % (size + 1)
  }
  return product
}

/** Random symbols, each as likely as any other: bytes above the last whole multiple of thirty are drawn again. */
export function drawSymbols(count: number, randomBytes: (length: number) => Uint8Array): string {
  const fair = 256 - (256 % size)
  let drawn = ''
  while (drawn.length < count)
    for (const byte of randomBytes(count - drawn.length)) if (byte < fair) drawn += symbols[byte % size]
  return drawn
}
