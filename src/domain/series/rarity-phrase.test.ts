import { expect, test } from 'vitest'
import { typographyFaults } from '../text-faults.ts'
import { rarityEffect, rarityPhrase, rarityWord } from './rarity-phrase.ts'

const iban = { kind: 'iban', value: 'FR76', base: 61_204 } as const

test('a count always stands over its base, in the gender of the value', () => {
  expect(rarityPhrase({ ...iban, filings: 3 }, 'fr')).toBe('cité dans 3 des 61\u202f204\u00a0déclarations')
  expect(rarityPhrase({ kind: 'email', value: 'a@b.example', filings: 1, base: 1 }, 'fr')).toBe(
    'citée dans la seule déclaration reçue',
  )
  expect(rarityPhrase({ ...iban, filings: 3 }, 'en')).toBe('cited in 3 of 61,204\u00a0filings')
})

test('words and effects keep to the typography', () => {
  for (const text of [...Object.values(rarityWord), ...Object.values(rarityEffect)])
    expect(typographyFaults(text)).toEqual([])
})
