import { expect, it } from 'vitest'
import { initialled } from './initialled.ts'

it('shortens the first name and keeps the rest', () => {
  expect(initialled('Lucie Roche')).toBe('L.\u00a0Roche')
  expect(initialled('Éva de La Tour')).toBe('É.\u00a0de La Tour')
  expect(initialled('Roche')).toBe('Roche')
})
