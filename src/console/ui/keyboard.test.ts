import { describe, expect, it } from 'vitest'
import { begins, boundTo, nameStroke, type Stroke, type Surroundings } from './keyboard.ts'

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})
const free: Surroundings = { inField: false, underSheet: false, lettersOn: true, pending: undefined }

describe('keyboard map', () => {
  it('names the letter produced, whatever its case', () => {
    expect(nameStroke(stroke('a'), free)).toBe('a')
    expect(nameStroke(stroke('A'), free)).toBe('a')
    expect(nameStroke(stroke('?'), free)).toBe('?')
    expect(nameStroke(stroke(' '), free)).toBe('space')
  })

  it('leaves fields, sheets and the browser alone', () => {
    expect(nameStroke(stroke('a'), { ...free, inField: true })).toBeUndefined()
    expect(nameStroke(stroke('Enter'), { ...free, inField: true })).toBeUndefined()
    expect(nameStroke(stroke('a'), { ...free, underSheet: true })).toBeUndefined()
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(nameStroke(stroke('z', { [held]: true }), free)).toBeUndefined()
    expect(nameStroke(stroke('a', { isComposing: true }), free)).toBeUndefined()
  })

  it('does nothing with letters once they are off, and keeps Enter and Escape', () => {
    const off = { ...free, lettersOn: false }
    for (const letter of ['a', 'j', 'z', '/', '?', 'v'])
      expect(nameStroke(stroke(letter), off)).toBeUndefined()
    expect(nameStroke(stroke('Enter'), off)).toBe('enter')
    expect(nameStroke(stroke('Escape'), off)).toBe('escape')
  })

  it('never answers to a digit, which asks for Shift on AZERTY', () => {
    for (const digit of '0123456789') expect(nameStroke(stroke(digit), free)).toBeUndefined()
  })

  it('joins a first letter to its second', () => {
    expect(nameStroke(stroke('i'), { ...free, pending: 'g' })).toBe('g i')
  })

  it('gives a key to the innermost part that has it', () => {
    const calls: string[] = []
    const inner = { m: () => calls.push('inner') }
    const outer = {
      m: () => calls.push('outer'),
      j: () => calls.push('outer j'),
      'g i': () => calls.push('inbox'),
    }
    boundTo([inner, outer], 'm')?.()
    boundTo([inner, outer], 'j')?.()
    expect(calls).toEqual(['inner', 'outer j'])
    expect(boundTo([inner, outer], 'q')).toBeUndefined()
    expect(begins([inner, outer], 'g')).toBe(true)
    expect(begins([inner, outer], 'm')).toBe(false)
  })
})
