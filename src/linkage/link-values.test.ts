import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierKinds } from './identifier.ts'
import { linkValues } from './link-values.ts'
import { readIdentifier } from './read-identifier.ts'

const values = (...[kind, value]: Parameters<typeof readIdentifier>) =>
  linkValues({ kind, value: readIdentifier(kind, value)!.value }).map((part) => `${part.kind} ${part.value}`)

describe('linkValues', () => {
  it.each([
    [
      'url',
      'https://www.x.example/a/?utm_source=sms&id=1#top',
      ['url https://x.example/a?id=1', 'url https://x.example/', 'email @x.example'],
    ],
    [
      'url',
      'https://suivi.colis.x.example/a',
      [
        'url https://suivi.colis.x.example/a',
        'url https://suivi.colis.x.example/',
        'url https://x.example/',
        'email @suivi.colis.x.example',
      ],
    ],
    ['url', 'https://faux.myshopify.com/', ['url https://faux.myshopify.com/', 'email @faux.myshopify.com']],
    ['address', 'Lyon', []],
    ['address', '69005 Lyon', []],
    ['address', 'la place du village', []],
    ['address', '12 av. Jean Jaurès, 75011 Paris', ['address 12 avenue jean jaures 75011 paris']],
    ['address', 'rue des Lilas 75011 Paris', ['address rue des lilas 75011 paris']],
    ['name', 'M. Élodie de MARTIN', ['name elodie martin']],
    ['url', 'http://x.example', ['url https://x.example/', 'email @x.example']],
    ['url', 'https://t.me/marc_immo', ['handle telegram:marc_immo', 'pseudonym marc immo']],
    ['url', 'https://wa.me/33639981234', ['phone +33639981234']],
    ['email', 'Marc.Immo+1@Mail.example', ['email marc.immo@mail.example', 'email @mail.example']],
    ['email', 'Marc.Immo+1@googlemail.com', ['email marcimmo@gmail.com']],
    ['email', 'marc.immo@orange.fr', ['email marc.immo@orange.fr']],
    ['handle', 'Telegram: @Marc_Immo', ['handle telegram:marc_immo', 'pseudonym marc immo']],
    ['handle', '@Marc_Immo', ['pseudonym marc immo']],
    ['pseudonym', 'Marc.Immo', ['pseudonym marc immo']],
    ['name', 'MARTIN Élodie', ['name elodie martin']],
    ['name', 'Élodie Martin', ['name elodie martin']],
    ['address', '12, rue des Lilas', ['address 12 rue des lilas']],
    [
      'wallet',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      ['wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ],
    ['iban', 'FR14 2004 1010 0505 0001 3M02 606', ['iban FR1420041010050500013M02606']],
    ['name', '???', []],
  ] as const)('%s %s', (kind, typed, expected) => expect(values(kind, typed)).toEqual(expected))

  it('comparable values are comparable values of themselves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...identifierKinds),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (kind, typed) => {
          const read = readIdentifier(kind, typed)
          for (const part of read ? linkValues({ kind, value: read.value }) : [])
            expect(linkValues(part)[0]).toEqual(part)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
