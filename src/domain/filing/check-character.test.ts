import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, drawSymbols, isConsistent, symbols } from './check-character.ts'

const body = fc.array(fc.constantFrom(...symbols), { minLength: 1, maxLength: 19 }).map((all) => all.join(''))

describe('check character', () => {
  test('has thirty symbols, none of which is mistaken for another', () => {
    expect(new Set(symbols).size).toBe(30)
    expect(symbols).not.toMatch(/[01ILOU]/)
  })

  test('makes any text consistent, and only one character does', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect([...symbols].filter((last) => isConsistent(text + last))).toEqual([checkCharacter(text)])
      }),
    )
  })

  test('catches any one wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...symbols), (text, place, other) => {
        const right = text + checkCharacter(text)
        const at = place % right.length
        const wrong = right.slice(0, at) + other + right.slice(at + 1)
        expect(isConsistent(wrong)).toBe(wrong === right)
      }),
    )
  })

  test('misses a swap only of two consecutive symbols, once in thirty states', () => {
    let missed = 0
    for (const first of symbols)
      for (const left of symbols)
        for (const right of symbols) {
          const rest = checkCharacter(first + left + right)
          if (left === right || !isConsistent(first + right + left + rest)) continue
          missed++
          expect([1, 29]).toContain(Math.abs(symbols.indexOf(left) - symbols.indexOf(right)))
        }
    expect(missed).toBe(60)
  })
})

test('draws every symbol as often', () => {
  let next = 0
  const everyByte = (length: number) => Uint8Array.from({ length }, () => next++ % 256)
  const drawn = drawSymbols(240, everyByte)
  for (const symbol of symbols) expect(drawn.split(symbol).length - 1).toBe(8)
})
