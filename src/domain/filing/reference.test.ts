import { expect, test } from 'vitest'
import { drawReference } from './reference.ts'

test('a reference is read aloud in two groups of three', () => {
  expect(drawReference(2026, (length) => new Uint8Array(length).fill(5))).toBe('V-2026-777-777')
})
