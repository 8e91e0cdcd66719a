import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifierKinds, linkValues } from '#linkage'
import { sightingsOf } from './sightings.ts'

const source = 'paiement'

test('a page is seen as itself, and as its host', () => {
  const seen = sightingsOf([
    { kind: 'url', value: 'https://www.loc-azur.example/studio?utm_source=x', source },
  ])
  expect(seen[0]).toEqual({
    kind: 'url',
    value: 'https://loc-azur.example/studio',
    stated: 'https://www.loc-azur.example/studio?utm_source=x',
    origin: 'direct',
    source,
  })
  expect(seen).toContainEqual({
    kind: 'url',
    value: 'https://loc-azur.example/',
    stated: null,
    origin: 'derived',
    source,
  })
  expect(seen.filter(({ origin }) => origin === 'direct')).toHaveLength(1)
})

test('a value told as such wins over the same one derived, whatever the order', () => {
  const told = [
    { kind: 'url', value: 'https://loc-azur.example/studio', source },
    { kind: 'url', value: 'https://loc-azur.example/', source: 'site' },
  ] as const
  for (const order of [told, [...told].reverse()])
    expect(sightingsOf(order)).toContainEqual({
      kind: 'url',
      value: 'https://loc-azur.example/',
      stated: 'https://loc-azur.example/',
      origin: 'direct',
      source: 'site',
    })
})

test('the direct values of a filing compare as what was stated does', () => {
  const identifier = fc.record({
    kind: fc.constantFrom(...identifierKinds),
    value: fc.string({ minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(identifier), (identifiers) => {
      const sightings = sightingsOf(identifiers.map((told) => ({ ...told, source })))
      const keys = (all: readonly { kind: string; value: string }[]) =>
        new Set(all.map(({ kind, value }) => `${kind}:${value}`))
      const again = sightings.filter(({ origin }) => origin === 'direct').flatMap(linkValues)
      expect(keys(again)).toEqual(keys(identifiers.flatMap(linkValues)))
    }),
  )
})
