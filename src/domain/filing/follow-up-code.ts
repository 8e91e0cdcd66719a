import { checkCharacter, drawSymbols, isConsistent, symbols } from './check-character.ts'

const length = 20

export type FollowUpCodeReading =
  | { readonly ok: true; readonly code: string }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'unknown_character' | 'too_short' | 'too_long' | 'mistyped'
    }

/**
 * Draws the only key to an anonymous report: nineteen random symbols (93 bits) and a check character.
 * Codes in which some swap of two neighbours would go unnoticed (4 in 100) are drawn again, so that in a drawn code any
 * one wrong character and any one such swap is caught before a server is asked.
 */
export function drawFollowUpCode(randomBytes: (length: number) => Uint8Array): string {
  for (;;) {
    const body = drawSymbols(length - 1, randomBytes)
    const code = body + checkCharacter(body)
    if (!neighbourSwaps(code).some(isConsistent)) return code
  }
}

/** Reads a code as a person types it: any case, spaces and dashes. */
export function readFollowUpCode(typed: string): FollowUpCodeReading {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}._]/gu, '')
    .toUpperCase()
  if (code === '') return { ok: false, reason: 'empty' }
  if ([...code].some((character) => !symbols.includes(character)))
    return { ok: false, reason: 'unknown_character' }
  if (code.length !== length) return { ok: false, reason: code.length < length ? 'too_short' : 'too_long' }
  return isConsistent(code) ? { ok: true, code } : { ok: false, reason: 'mistyped' }
}

/** Five groups of four. */
export function showFollowUpCode(code: string): string {
  return (code.match(/.{1,4}/gu) ?? []).join(' ')
}

function neighbourSwaps(code: string): readonly string[] {
  return [...code]
    .slice(1)
    .map((right, at) => code.slice(0, at) + right + code[at] + code.slice(at + 2))
    .filter((swapped) => swapped !== code)
}
