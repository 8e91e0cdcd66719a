import { expect, test } from 'vitest'
import type { StoredEvidence } from '#contract/public.ts'
import type { Answers } from '#domain/form/definition.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import { checkSummary } from './check-summary.ts'

const form = currentForm('fake_shop', 'report')!

function filesRow(answers: Answers, files: readonly StoredEvidence[] | undefined) {
  const rows = checkSummary(form, answers, files, 'fr').flatMap((part) => part.rows)
  return rows.find(({ question }) => question === 'fichiers')!
}

const stored = (number: number): StoredEvidence => ({
  id: `id-${number}`,
  name: `capture ${number}.png`,
  size: 1_234_000,
  sha256: '',
  mediaType: 'image/png',
})

test('files are listed by name and size, all of them, even when the answer does not name them', () => {
  const files = Array.from({ length: 20 }, (_, index) => stored(index))
  const row = filesRow({}, files)
  expect(row.lines).toHaveLength(20)
  expect(row.lines[0]).toMatch(/^capture 0\.png, 1,2\sMo$/)
  expect(row).toMatchObject({ isGiven: true, isWhole: true })
})

test('without a file, the row says what was answered: nothing, or none', () => {
  expect(filesRow({}, [])).toMatchObject({ isGiven: false, lines: ['Non renseigné'] })
  expect(filesRow({ fichiers: [] }, [])).toMatchObject({ isGiven: true, lines: ['Aucun fichier'] })
  expect(filesRow({ fichiers: ['taken-away-since'] }, [])).toMatchObject({ lines: ['Aucun fichier'] })
})

test('where the server cannot be asked, the row does not say that there is none', () => {
  const [line] = filesRow({ fichiers: ['a'] }, undefined).lines
  expect(line).toContain('au retour du réseau')
})
