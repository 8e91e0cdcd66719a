import { expect, it } from 'vitest'
import type { Evidence } from '#linkage'
import { evidenceLabel } from './evidence-label.ts'

const line = (reason: Evidence['reason']): Evidence => ({
  kind: 'phone',
  value: '+33639981190',
  sign: '+',
  bits: 5,
  reason,
  citedBy: 1,
  filings: 2,
  base: 100,
  elsewhere: 0,
})

it('begins with a capital and has no other, in both languages', () => {
  expect(evidenceLabel(line('differs'), 'fr')).toBe('Téléphone différent')
  expect(evidenceLabel(line('differs'), 'en')).toBe('Different phone')
  expect(evidenceLabel(line('already_counted'), 'en')).toBe('Phone, already counted')
})
