import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierKinds } from './identifier.ts'
import { rulesOf } from './identifiers/rules-of-kinds.ts'
import { readIdentifier, showIdentifier } from './read-identifier.ts'
import { strengthOfKind } from './strength-of-kind.ts'

const kind = fc.constantFrom(...identifierKinds)
const lifelike = fc.constantFrom(
  ...[
    '06 39 98 12 34',
    '0 805 805 817',
    '+44 7700 900123',
    'FR14 2004 1010 0505 0001 3M02 606',
    'Marc.Immo@Mail.Example',
  ],
  ...[
    'https://x.example/',
    'x.example',
    'Telegram : @Marc',
    '@',
    '•••• 1234',
    '4970101234560612',
    '203.0.113.7',
    '2001:db8::1',
  ],
  ...[
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    'Élodie  MARTIN',
    'lbc 2 345 678',
    '12 rue des Lilas, 75011 Paris',
    'wa.me/33639981234',
  ],
)
const typed = fc.oneof(lifelike, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 400 }))

describe('readIdentifier', () => {
  it.each([
    ['card_tail', '1234', { value: '1234' }],
    ['card_tail', '4970 1012 3456 0612', { value: '0612' }],
    ['card_tail', '12', { value: '12', doubt: { code: 'wrong_length', found: 2, expected: 4 } }],
    ['ad_ref', ' lbc 2 345 678 ', { value: 'LBC2345678' }],
    ['name', '  Élodie\u00a0 MARTIN\n', { value: 'Élodie MARTIN' }],
    ['name', 'Mar\u200btin\u202e', { value: 'Martin' }],
    ['ip', '203.0.113.7', { value: '203.0.113.7' }],
    ['ip', '2001:DB8::1', { value: '2001:db8::1' }],
    ['ip', '203.0.113.700', { value: '203.0.113.700', doubt: { code: 'unknown_shape' } }],
    ['phone', '０６ ３９ ９８ １２ ３４', { value: '+33639981234' }],
    ['email', 'marc arobase mail.example', { value: 'marc@mail.example' }],
    ['url', 'hxxp://x[.]example', { value: 'http://x.example/' }],
    ['iban', '', undefined],
    ['iban', ' \u200b\n', undefined],
  ] as const)('%s %j', (kindOfField, text, expected) =>
    expect(readIdentifier(kindOfField, text)).toEqual(expected),
  )

  it('is undefined only when nothing printable was typed', () => {
    fc.assert(
      fc.property(kind, fc.string({ minLength: 1, maxLength: 50 }), (of, text) => {
        expect(readIdentifier(of, text) === undefined).toBe(/^[\s\p{Cc}]*$/u.test(text))
      }),
    )
  })

  it('a normal form is its own normal form, never empty and never too long', () => {
    fc.assert(
      fc.property(kind, typed, (of, text) => {
        const read = readIdentifier(of, text)
        fc.pre(read !== undefined)
        expect(readIdentifier(of, read.value)).toEqual(read)
        expect(read.value.length).toBeGreaterThan(0)
        expect(read.value.length).toBeLessThanOrEqual(rulesOf[of].maxLength)
      }),
      { numRuns: 3000 },
    )
  })

  it('what is shown reads back to the same value', () => {
    fc.assert(
      fc.property(kind, typed, (of, text) => {
        const read = readIdentifier(of, text)
        fc.pre(read !== undefined)
        expect(readIdentifier(of, showIdentifier({ kind: of, value: read.value }))).toEqual(read)
      }),
      { numRuns: 3000 },
    )
  })

  it('reads hostile megabytes without effort', () => {
    for (const of of identifierKinds)
      for (const piece of ['0', 'a', '@', 'a.', 'http://', ' ', '\u200b', 'FR76 ', ':', '::', 'é'])
        expect(
          readIdentifier(of, piece.repeat(1_000_000 / piece.length))?.value.length ?? 0,
        ).toBeLessThanOrEqual(rulesOf[of].maxLength)
  }, 20_000)
})

describe('strengthOfKind', () => {
  it.each([
    ['iban', 'FR1420041010050500013M02606', 'strong'],
    ['phone', '+33639981234', 'strong'],
    ['phone', '3018', 'weak'],
    ['email', 'a@mail.example', 'strong'],
    ['email', '@mail.example', 'weak'],
    ['handle', 'telegram:marc', 'strong'],
    ['handle', 'unknown:marc', 'weak'],
    ['ad_ref', '2345678901', 'strong'],
    ['ad_ref', '123', 'weak'],
    ['parcel', '6A00000000001', 'weak'],
    ['name', 'Élodie Martin', 'weak'],
    ['pseudonym', 'marc_immo', 'weak'],
    ['card_tail', '1234', 'weak'],
    ['address', '12 rue des Lilas', 'weak'],
    ['ip', '203.0.113.7', 'weak'],
  ] as const)('%s %s is %s', (of, value, strength) =>
    expect(strengthOfKind({ kind: of, value })).toBe(strength),
  )
})
