import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FindOptions, findIdentifiers } from './find-identifiers.ts'
import { identifierKinds } from './identifier.ts'

const summary = (text: string, options: FindOptions = {}) =>
  findIdentifiers(text, options).map(({ kind, value, role, reason }) => [kind, value, role, reason])

describe('findIdentifiers', () => {
  it('reads a whole message, in order, with the words as they were written', () => {
    const text =
      'Bonjour, envoyez 450 € sur FR76 9999 1000 0112 3456 7890 185 ou écrivez à marc[.]immo(at)mail[.]example ; ' +
      'WhatsApp 06.39.98.12.34, hxxps://studio-paris[.]example/visite et @marc_immo sur Telegram.'
    const found = findIdentifiers(text)
    expect(found.map(({ kind, raw }) => [kind, raw])).toEqual([
      ['iban', 'FR76 9999 1000 0112 3456 7890 185'],
      ['email', 'marc[.]immo(at)mail[.]example'],
      ['phone', '06.39.98.12.34'],
      ['url', 'hxxps://studio-paris[.]example/visite'],
      ['handle', '@marc_immo'],
    ])
    for (const { raw, start, end } of found) expect(text.slice(start, end)).toBe(raw)
  })

  it('does not read a phone inside an IBAN, a link or a wallet, nor a site inside an address', () => {
    expect(summary('FR76 9999 1006 3998 1234 0639 981').map(([kind]) => kind)).not.toContain('phone')
    expect(summary('https://x.example/0639981234').map(([kind]) => kind)).toEqual(['url'])
    expect(summary('marc@studio-paris.fr').map(([kind]) => kind)).toEqual(['email'])
  })

  it.each([
    ['mon numéro est le 06 39 98 12 34', 'victim', 'named_as_own'],
    ['Mon compte : FR14 2004 1010 0505 0001 3M02 606', 'victim', 'named_as_own'],
    ['my phone number is +33 6 39 98 12 34', 'victim', 'named_as_own'],
    ['j’ai payé depuis mon compte FR14 2004 1010 0505 0001 3M02 606', 'victim', 'named_as_own'],
    ['vous pouvez m’écrire, mon adresse mail : anne@mail.example', 'victim', 'named_as_own'],
    ['son numéro : 06 39 98 12 34', 'suspect', 'named_as_theirs'],
    ['le vendeur répond au 06 39 98 12 34', 'suspect', 'named_as_theirs'],
    ['her email is anne@mail.example', 'suspect', 'named_as_theirs'],
    ['faites un virement sur FR14 2004 1010 0505 0001 3M02 606', 'suspect', 'payment_target'],
    ['Envoyez 200 € à bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'suspect', 'payment_target'],
    ['please pay 200 to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'suspect', 'payment_target'],
    ['le sien : 06 39 98 12 34', 'suspect', 'named_as_theirs'],
    ['le mien c’est le 06 39 98 12 34', 'victim', 'named_as_own'],
    ['débité vers FR14 2004 1010 0505 0001 3M02 606', 'suspect', 'payment_target'],
    ['06 39 98 12 34', 'suspect', 'default'],
    ['mon numéro n’a pas marché. Rappelez le 06 39 98 12 34', 'suspect', 'default'],
    ['pas mon compte, son compte FR14 2004 1010 0505 0001 3M02 606', 'suspect', 'named_as_theirs'],
    ['j’ai appelé le 0 805 805 817', 'third_party', 'known_service'],
    ['vu sur www.leboncoin.fr', 'third_party', 'known_service'],
    ['reçu de noreply@leboncoin.fr', 'third_party', 'known_service'],
    ['https://www.impots.gouv.fr/portail', 'third_party', 'known_service'],
    ['https://impots.gouv.fr.remboursement.example/', 'suspect', 'default'],
    ['l’annonce https://www.leboncoin.fr/ad/locations/123456', 'suspect', 'default'],
    ['marc.durand@orange.fr', 'suspect', 'default'],
  ])('%s → %s', (text, role, reason) =>
    expect(summary(text, { voice: 'victim' }).map(([, , r, why]) => [r, why])).toEqual([[role, reason]]),
  )

  it('quotes the parenthesis of a number with it', () => {
    expect(findIdentifiers('(06) 39 98 12 34').map(({ raw }) => raw)).toEqual(['(06) 39 98 12 34'])
    expect(findIdentifiers('(06 39 98 12 34)').map(({ raw }) => raw)).toEqual(['06 39 98 12 34'])
  })

  it('gives back to the person what they gave as theirs, in any spelling', () => {
    const own = [
      { kind: 'phone' as const, value: '+33639981234' },
      { kind: 'email' as const, value: 'anne.b@gmail.com' },
    ]
    expect(summary('06.39.98.12.34 AnneB+colis@gmail.com. Rappelez le 06 39 98 56 78', { own })).toEqual([
      ['phone', '+33639981234', 'victim', 'named_as_own'],
      ['email', 'anneb+colis@gmail.com', 'victim', 'named_as_own'],
      ['phone', '+33639985678', 'suspect', 'default'],
    ])
  })

  const pieces = fc.constantFrom(
    ...[
      '06 39 98 12 34',
      'FR14 2004 1010 0505 0001 3M02 606',
      'a@mail.example',
      'hxxp://x[.]example/a',
      '@marc_immo',
    ],
    ...[
      ' ',
      '\n',
      '.',
      '(at)',
      ' arobase ',
      '[.]',
      '\u00a0',
      '\u200b',
      'é',
      '😀',
      '\ud800',
      '０',
      '+33',
      '0',
      'mon numéro ',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join('')),
  )

  it('never throws, and its offsets are those of the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { kind, raw, start, end, value } of findIdentifiers(text)) {
          expect(identifierKinds).toContain(kind)
          expect(text.slice(start, end)).toBe(raw)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(value).not.toBe('')
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hostile texts', () => {
  // Four times less than what must be read in a second: quadratic work would not end in the time given.
  const length = 250_000
  it.each([
    ...[
      '0',
      'a',
      '@',
      '.',
      ' ',
      '\n',
      '+',
      '(',
      'é',
      '\u00a0',
      '\u200b',
      '０',
      '1.',
      'a@',
      'a.',
      'a-',
      '0 ',
      'www.',
      '(at)',
    ],
    ...[
      'FR',
      'FR76 ',
      'gb29 nwbk ',
      'http://',
      'hxxp',
      ' arobase ',
      ' point ',
      'a point ',
      'insta: ',
      '+33',
      '33 6 ',
    ],
    ...[
      'envoyez ',
      'mon numéro ',
      'mon ',
      'a@a.',
      'a.b@c.de ',
      'a.com ',
      't.me/',
      'bc1q',
      '0x',
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNV ',
    ],
    ...[
      '06 39 98 12 34 ',
      'FR1420041010050500013M02606',
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 ',
      'envoyez sur 06 39 98 12 34 ',
    ],
    ...[
      'M. Durand ',
      'au nom de Marc Durand ',
      '12 rue des Lilas, 75011 Paris ',
      'rue ',
      'colis n° 6A123456789 ',
      'annonce n° ',
      'carte **** 4821 ',
      '203.0.113.7 ',
      '2001:db8::1 ',
      'zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre ',
      'zéro six ',
      'O6 ',
      'FR76 9999 1OOO ',
      'lJatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR ',
      '0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed ',
      '« ',
      '" ',
      '\n> ',
      '\nMoi : ',
      ':\n',
      '« mon numéro 06 39 98 12 34 » ',
      'Received: from a ([203.0.113.7])\n',
      'e\u0301',
      '\u{1d7ce}',
      '=\n',
      '\0',
      '\0 (',
      'pseudo : ',
      '. ',
      'M. ',
    ],
  ])(
    '%j again and again',
    (piece) => {
      const found = findIdentifiers(piece.repeat(Math.ceil(length / piece.length)))
      const characters = found.reduce((sum, { raw }) => sum + raw.length, 0)
      expect(characters).toBeLessThanOrEqual(length + piece.length)
    },
    20_000,
  )
})

describe('weight', () => {
  it('the finder fits a service worker and carries none of the long lists', async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: "export { findIdentifiers } from './index.ts'",
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
    })
    const carried = Object.entries(Object.values(metafile.outputs)[0]!.inputs).filter(
      ([, { bytesInOutput }]) => bytesInOutput > 0,
    )
    expect(
      carried
        .map(([path]) => path)
        .filter((path) => /disposable|bank-sites|shorteners|tldts|libphonenumber/.test(path)),
    ).toEqual([])
    expect(brotliCompressSync(outputFiles[0]!.contents).length).toBeLessThan(31_000)
  })
})
