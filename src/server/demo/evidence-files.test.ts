import { expect, test } from 'vitest'
import { seededChance } from './chance.ts'
import { inventEvidence } from './evidence-files.ts'
import { inventPerson } from './people.ts'

test('files are named as people and their telephones name them: hardly two alike, never in one filing', () => {
  const chance = seededChance('names')
  const filings = Array.from({ length: 300 }, () =>
    inventEvidence(chance, {
      story: 'Il a disparu. Je suis sans nouvelles.',
      person: inventPerson(chance),
      at: new Date('2026-03-01T12:00:00Z'),
    }).map(({ name }) => name),
  )
  for (const names of filings) expect(new Set(names).size).toBe(names.length)
  const all = filings.flat()
  expect(all.length).toBeGreaterThan(120)
  expect(new Set(all).size / all.length).toBeGreaterThan(0.7)
  for (const name of all) expect(name).toMatch(/^[\p{L}\d][\p{L}\d _’.()°-]*\.(png|PNG|eml|txt)$/u)
  // A picture is taken before it is sent.
  for (const [, day] of all.join('\n').matchAll(/Screenshot_(\d{8})/g)) expect(day! <= '20260301').toBe(true)
})
