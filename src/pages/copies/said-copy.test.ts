import { expect, test } from 'vitest'
import { saidCopy } from './said-copy.ts'

const made = '2026-11-24T13:05:00.000Z'

test('a copy of this year is dated without its year, an older one with it', () => {
  expect(saidCopy(made, 'fr', new Date('2026-12-31T20:00:00Z'))).toBe('Copie du 24 novembre à 14 h 05')
  expect(saidCopy(made, 'en', new Date('2026-12-31T20:00:00Z'))).toBe('Copy of 24 November at 2:05 pm')
  // New year in Paris, not yet in UTC.
  expect(saidCopy(made, 'fr', new Date('2026-12-31T23:30:00Z'))).toBe('Copie du 24 novembre 2026 à 14 h 05')
})
