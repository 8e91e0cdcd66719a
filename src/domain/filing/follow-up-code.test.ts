import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, symbols } from './check-character.ts'
import { drawFollowUpCode, readFollowUpCode, showFollowUpCode } from './follow-up-code.ts'

/** Bytes from a seed (mulberry32), so that a failure replays. */
function bytesFrom(seed: number) {
  let state = seed
  return (length: number) =>
    Uint8Array.from({ length }, () => {
      state = (state + 0x6d2b79f5) | 0
      const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      return (mixed ^ (mixed >>> 7)) & 255
    })
}
const code = fc.integer().map((seed) => drawFollowUpCode(bytesFrom(seed)))

describe('follow-up code', () => {
  test('is twenty symbols in five groups of four, read back from what is shown', () => {
    fc.assert(
      fc.property(code, (drawn) => {
        expect(showFollowUpCode(drawn)).toMatch(/^([2-9A-Z]{4} ){4}[2-9A-Z]{4}$/)
        expect(readFollowUpCode(showFollowUpCode(drawn))).toEqual({ ok: true, code: drawn })
      }),
    )
  })

  test('is read in any case and spacing', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(' ', '-', '\u2011', '\u00a0', '\u202f', '\u200b', '\n', '.', ''),
        (drawn, gap) => {
          const typed = `${gap}${[...drawn.toLowerCase()].join(gap)}${gap}`
          expect(readFollowUpCode(typed)).toEqual({ ok: true, code: drawn })
        },
      ),
    )
  })

  test('drawn, catches any one wrong character and any swap of two neighbours', () => {
    fc.assert(
      fc.property(code, fc.nat(19), fc.constantFrom(...symbols), (drawn, at, other) => {
        if (other !== drawn[at])
          expect(readFollowUpCode(drawn.slice(0, at) + other + drawn.slice(at + 1))).toEqual({
            ok: false,
            reason: 'mistyped',
          })
        const swapped = drawn.slice(0, at) + (drawn[at + 1] ?? '') + drawn[at] + drawn.slice(at + 2)
        if (swapped !== drawn) expect(readFollowUpCode(swapped).ok).toBe(false)
      }),
    )
  })

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['7F3K', 'too_short'],
    [`${'2'.repeat(19)}${checkCharacter('2'.repeat(19))}2`, 'too_long'],
    ['O'.repeat(20), 'unknown_character'],
    ['😀'.repeat(10), 'unknown_character'],
    ['\0'.repeat(20), 'unknown_character'],
  ])('says what is wrong with %j', (typed, reason) => {
    expect(readFollowUpCode(typed)).toEqual({ ok: false, reason })
  })
})
