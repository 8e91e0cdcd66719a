import fc from 'fast-check'
import { ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { describe, expect, it } from 'vitest'
import { mod97 } from '../checksums/mod97.ts'
import { readingView } from '../reading-view.ts'
import { iban } from './iban.ts'

const found = (text: string) =>
  iban.find!(readingView(text)).map(({ value, doubt }) => (doubt ? [value, doubt] : value))

/** An account of a bank code nobody has, with right check digits. */
function frenchIban(account: string): string {
  const bban = `9999100001${account.padStart(11, '0')}00`
  return `FR${String(98 - mod97(`${bban}FR00`)).padStart(2, '0')}${bban}`
}
const value = frenchIban('1234567890A')
const grouped = value.replace(/.{4}/g, '$& ').trim()

describe('IBANs in a text', () => {
  it.each([
    value,
    grouped,
    grouped.toLowerCase(),
    `IBAN : ${grouped}`,
    `IBAN:${value}`,
    `iban=${value};`,
    grouped.replaceAll(' ', '.'),
    grouped.replaceAll(' ', '-'),
    grouped.replaceAll(' ', '\u00a0'),
    grouped.replaceAll(' ', '  '),
    grouped.replace(/ (?=\S{4} \S{4} \S{3}$)/, '\n'),
    grouped.replace(/ (?=\S{4} \S{4} \S{3}$)/, ' \r\n> '),
    `${value.slice(0, 2)} ${value.slice(2)}`,
    `${grouped} au nom de Martin`,
    `${grouped} 06 39 98 12 34`,
    `« ${grouped} »`,
    `(${value})`,
    `Virement sur ${grouped}, puis`,
    value.replace('FR', 'ＦＲ'),
    grouped.replaceAll(' ', ' . '),
    grouped.replaceAll(' ', '_'),
    grouped.replaceAll(' ', '*'),
    grouped.replaceAll(' ', '\t'),
    `IBAN ${grouped}`,
    `Iban\u00a0:\u00a0${grouped}`,
    `mon RIB ${value}`,
    `RIB:\n${grouped}`,
    `${grouped}.`,
    `${grouped}!`,
    `"${value}"`,
    `[${value}]`,
    `IBAN/${value}`,
    `${grouped}\nBIC ZZZZFRPPXXX`,
    `${grouped} BIC : ZZZZFRPPXXX`,
    `virement 450€ ${grouped}`,
    grouped.replace(/ /, '\u200b '),
    value.replace(/(..)/g, '$1 ').trim(),
  ])('%j', (text) => expect(found(text)).toEqual([value]))

  it.each([
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'BE68 5390 0754 7034',
    'NL91 ABNA 0417 1643 00',
    'LT12 1000 0111 0100 1000',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ])('%s', (text) => expect(found(text)).toEqual([text.replaceAll(' ', '')]))

  it('keeps a number with one digit missing, says so, and leaves the words that follow', () => {
    const short = value.slice(0, -1).replace(/A/, '1').replace(/.{4}/g, '$& ')
    expect(found(`${short} au nom de Paul`)).toEqual([
      [short.replaceAll(' ', ''), { code: 'wrong_length', found: 26, expected: 27 }],
    ])
  })

  it('keeps a number with wrong check digits', () => {
    const wrong = `FR00${value.slice(4)}`
    expect(found(wrong)).toEqual([[wrong, { code: 'wrong_check_digits' }]])
  })

  it.each([
    [grouped.replace('9999 1000', '9999 1OOO'), value],
    [grouped.replace(/0/g, 'O'), value],
    [grouped.replace(/1/g, 'l'), value],
    [grouped.replace(/1/g, 'I'), value],
    [value.replace(/5/, 'S'), value],
    [value.replace(/8/, 'B'), value],
    ['DE37 9999 9999 O123 4567 89', 'DE37999999990123456789'],
    ['BE26 999O l234 5678', 'BE26999012345678'],
  ])('reads %j, whose letters stand for digits, as right check digits tell', (text, sound) =>
    expect(found(text)).toEqual([sound]),
  )

  it.each(['RIB 20041 01005 0500013M026 06', '20041010050500013m02606', '20041-01005-0500013M026-06'])(
    'reads French bank details: %s',
    (text) => expect(found(text)).toEqual(['FR1420041010050500013M02606']),
  )

  it('reads two in a row', () => {
    const other = frenchIban('98765432100')
    expect(found(`${grouped}\n${other} ${grouped}`)).toEqual([value, other, value])
  })

  it.each([
    'FR76',
    'FR76 9999',
    'FR76 9999 1000',
    'IBAN',
    'IBAN : à venir',
    'IBAN FR76 **** **** **** **** **** 123',
    'FR76XXXXXXXXXXXXXXXXXXXXXXX',
    'FR-2026-000123',
    'de 10 à 12 h',
    'DE 20 À 30 % de remise',
    'se 20 minutes, puis 45 minutes',
    'ES 98 euros',
    'SIRET 123 456 789 00012',
    '06 39 98 12 34',
    'le 12/03/2026 à 14:30',
    'commande FR2026118834',
    'colis LP123456785FR',
    'https://x.example/fr12/3456',
    'BE 20 ans déjà',
    'IT 2026',
    'LU19 le matin',
    'GB29',
    'MT84 MALT',
    'LP276543206FR',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '4970 9900 1234 5674',
    '12345 67890 12345678901 23',
    '99991 00001 00012424861 00',
    'CH 1250.00',
    'FR 75011 Paris',
    'FR 76 il y a longtemps que je vous attends ici',
    'TVA FR40123456789',
    'la France (FR) 2026',
    'de 2026 à 2027, il y a 1250 euros en moins sur 12345',
    'BIC BNPAFRPPXXX',
    'RIB 20041 01005 0500013M026 07',
    'XX82 WEST 1234 5698 7654 32',
    'ref DE12345',
    'NO12 rue',
    'SE20 et plus',
    'AFR7630004000031234567890143',
    'le 24 décembre 2026 14:30:00',
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})

describe('a typed IBAN', () => {
  it('agrees with ibantools about any French account', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^9{5}\d{5}[0-9A-Z]{11}\d{2}$/),
        fc.integer({ min: -1, max: 1 }),
        (bban, slip) => {
          const typed = `FR${String(98 - mod97(`${bban}FR00`) + slip).padStart(2, '0')}${bban}`
          const { errorCodes } = validateIBAN(typed)
          const isWrong = errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)
          expect(iban.read(typed).doubt !== undefined).toBe(isWrong)
        },
      ),
    )
  })

  it.each([
    [`iban ${grouped.toLowerCase()}`, { value }],
    ['9999 1', { value: '99991', doubt: { code: 'unknown_shape' } }],
    ['???', { value: '???', doubt: { code: 'unknown_shape' } }],
  ])('%s', (typed, expected) => expect(iban.read(typed)).toEqual(expected))

  it('completes French bank details whose key is right', () => {
    // 20041 01005 0500013M026 06 is the example of the French banking standard.
    expect(iban.read('20041 01005 0500013M026 06')).toEqual({ value: 'FR1420041010050500013M02606' })
  })

  it('is shown by four', () => expect(iban.show(value)).toBe(grouped))
})
