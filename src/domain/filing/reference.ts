import { drawSymbols } from './check-character.ts'

/**
 * Number of a filing as people read it aloud: `V-2026-7F3-K2M`. Drawn at random, so that it tells neither rank nor
 * volume and no counter is waited for: 729 million a year, and a number already taken is drawn again.
 */
export function drawReference(year: number, randomBytes: (length: number) => Uint8Array): string {
  const drawn = drawSymbols(6, randomBytes)
  return `V-${year}-${drawn.slice(0, 3)}-${drawn.slice(3)}`
}
