import { expect, it } from 'vitest'
import { formatFor } from './format.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

it('writes the year once, or twice when the days are of different years', () => {
  const { span } = formatFor('fr')
  expect(plain(span('2026-08-04', '2026-11-30'))).toBe('4 août – 30 nov. 2026')
  expect(plain(span('2025-10-25', '2026-11-14'))).toBe('25 oct. 2025 – 14 nov. 2026')
  expect(plain(span('2026-11-14', '2026-11-14'))).toBe('14 nov. 2026')
  expect(plain(formatFor('en').span('2025-12-02', '2026-01-08'))).toBe('2 Dec 2025 – 8 Jan 2026')
})
