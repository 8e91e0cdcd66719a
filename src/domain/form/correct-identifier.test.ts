import { expect, test } from 'vitest'
import { correctIdentifier, mayBeReplaced } from './correct-identifier.ts'
import type { Answers, FormDefinition, IdentifierAnswer, PasteAnswer } from './definition.ts'
import { filingIdentifiers } from './filing-identifiers.ts'
import { currentForm } from './form-catalogue.ts'

const form = currentForm('fake_rental', 'report') as FormDefinition
const [wrong, right] = ['FR7699001010000000000000137', 'DE89370400440532013000'] as const
const iban = { kind: 'iban', value: wrong } as const
const told = (kind: IdentifierAnswer['kind'], value: string): IdentifierAnswer => ({
  kind,
  value,
  raw: value,
  owner: 'suspect',
  source: 'typed',
})
const answers: Answers = {
  'lire-un-message': {
    text: `Payez sur ${wrong}, annonce AB1234`,
    identifiers: [
      { ...told('iban', wrong), source: 'pasted' },
      { ...told('ad_ref', 'AB1234'), source: 'pasted' },
    ],
  },
  'annonce-lien': 'annonces.example/studio',
  identifiants: [told('iban', wrong), told('phone', '+33639981190')],
  paye: 'oui',
  paiement: [{ moyen: 'virement', iban: 'fr76 9900 1010 0000 0000 0000 137', titulaire: 'K. MARTIN' }],
}
const values = (of: Answers) => filingIdentifiers(form, of).map(({ value }) => value)

test('a value is corrected wherever it was told, whatever its spelling, and nothing else is', () => {
  const after = correctIdentifier(form, answers, { ...iban, becomes: right })
  expect(values(after).sort()).toEqual(
    values(answers)
      .map((value) => (value === wrong ? right : value))
      .sort(),
  )
  expect(after.paiement).toMatchObject([{ iban: right, titulaire: 'K. MARTIN' }])
  expect((after.identifiants as readonly IdentifierAnswer[]).map(({ value }) => value)).toEqual([
    right,
    '+33639981190',
  ])
  expect(after['lire-un-message']).toMatchObject({ text: (answers['lire-un-message'] as PasteAnswer).text })
  expect(correctIdentifier(form, after, { ...iban, becomes: right })).toEqual(after)
})

test('what was not the author’s is told nowhere any more', () => {
  const after = correctIdentifier(form, answers, { ...iban, becomes: null })
  expect(values(after)).toEqual(values(answers).filter((value) => value !== wrong))
  expect(after.paiement).toMatchObject([{ moyen: 'virement', titulaire: 'K. MARTIN' }])
})

test('what replaces a value read in a text alone is noted among the identifiers', () => {
  const { identifiants: _, paiement: __, ...pasted } = answers
  const after = correctIdentifier(form, pasted, { ...iban, becomes: right })
  expect(after.identifiants).toMatchObject([{ kind: 'iban', value: right, source: 'typed' }])
  expect(values(after)).toContain(right)
  expect(values(after)).not.toContain(wrong)
})

test('a value becomes one that was told already without being told twice', () => {
  const twice = { ...answers, identifiants: [told('iban', wrong), told('iban', right)] }
  const after = correctIdentifier(form, twice, { ...iban, becomes: right })
  expect(after.identifiants).toMatchObject([{ value: right }])
})

test('only what is asked somewhere can be replaced', () => {
  expect(mayBeReplaced(form, answers, iban)).toBe(true)
  expect(mayBeReplaced(form, answers, { kind: 'url', value: 'https://annonces.example/studio' })).toBe(true)
  expect(mayBeReplaced(form, answers, { kind: 'ad_ref', value: 'AB1234' })).toBe(false)
  const typed = { ...answers, 'annonce-reference': 'AB1234' }
  expect(mayBeReplaced(form, typed, { kind: 'ad_ref', value: 'AB1234' })).toBe(true)
})
