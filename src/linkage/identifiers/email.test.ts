import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { email } from './email.ts'

const found = (text: string): string[] => email.find!(readingView(text)).map(({ value }) => value)

describe('e-mail addresses in a text', () => {
  it.each([
    'jean.dupont@mail.example',
    'Jean.Dupont@Mail.Example',
    '<jean.dupont@mail.example>',
    'mailto:jean.dupont@mail.example',
    'jean.dupont@mail.example.',
    '(jean.dupont@mail.example)',
    '« jean.dupont@mail.example »',
    'jean.dupont[at]mail.example',
    'jean.dupont(at)mail(.)example',
    'jean.dupont [at] mail [dot] example',
    'jean.dupont(arobase)mail[point]example',
    'jean.dupont arobase mail.example',
    'jean.dupont @ mail.example',
    'jean.dupont@ mail.example',
    'jean.dupont@\nmail.example',
    'jean.dupont@mail[.]example',
    'jean{.}dupont{@}mail{.}example',
    'jean.dupont＠mail．example',
    'jean.\u200bdupont@mail.example',
    'écrire à jean.dupont@mail.example, merci',
    'JEAN.DUPONT@MAIL.EXAMPLE',
    'Mail: jean.dupont@mail.example!',
    'jean.dupont@mail.example;autre',
    '"jean.dupont@mail.example"',
    '[jean.dupont@mail.example]',
    'Jean Dupont <jean.dupont@mail.example>',
    'jean.dupont {at} mail {dot} example',
    'jean.dupont(chez)mail.example',
    'jean point dupont arobase mail point example',
    'jean.dupont arobase mail point example',
    'jean dot dupont at mail dot example',
    'jean.dupont\u00a0@\u00a0mail.example',
    'jean.dupont@mail.\u200bexample',
    'e-mail=jean.dupont@mail.example',
    '>jean.dupont@mail.example',
    'jean.dupont@mail.example\nTél',
    'écrivez\tjean.dupont@mail.example',
  ])('%j', (text) => expect(found(text)).toEqual(['jean.dupont@mail.example']))

  it.each([
    ['jean point dupont arobase gmail point com', 'jean.dupont@gmail.com'],
    ['jean at gmail dot com', 'jean@gmail.com'],
    ['prenom.nom @gmail.com', 'prenom.nom@gmail.com'],
    ['prenom.nom@gmail .com', 'prenom.nom@gmail.com'],
    ['a@b.co', 'a@b.co'],
    ['prenom.nom@gmail,com', 'prenom.nom@gmail.com'],
    ['prenom.nom@gmail com', 'prenom.nom@gmail.com'],
    ['prenom.nom @ gmail . com', 'prenom.nom@gmail.com'],
    ['prenom tiret nom arobase orange point fr', 'prenom-nom@orange.fr'],
    ['prenom tiret du bas nom arobase free point fr', 'prenom_nom@free.fr'],
    ['service+tag@sous.domaine.example', 'service+tag@sous.domaine.example'],
    ['jean@boîte.example', 'jean@xn--bote-1pa.example'],
    ['o_n-e@x-y.example', 'o_n-e@x-y.example'],
  ])('%s is %s', (text, value) => expect(found(text)).toEqual([value]))

  it('two with nothing but a comma between', () =>
    expect(found('a.b@mail.example,c@mail.example')).toEqual(['a.b@mail.example', 'c@mail.example']))

  it.each([
    '@pseudo',
    'écris à marc @marc.immo',
    'arobase',
    'un arobase seul',
    'jean arobase',
    'arobase mail.example',
    'jean @ 14 h',
    'jean @ Paris',
    'RDV@Paris',
    'prix @ 12.50',
    '3@3.3',
    'a@a',
    'jean(at)',
    '(at)mail.example',
    'jean[at]mail',
    'at the point',
    'le point com',
    'point final',
    'jean.mail.example',
    'jean mail.example',
    'http://mail.example',
    '@@@@',
    '@.example',
    '.@.',
    'jean@.mail.example',
    'jean@mail..example',
    'meet me at home dot',
    'gmail.com',
    'jean@gmail',
    'jean@',
    '@mail.example',
    'jean@mail',
    'jean@mail.1',
    'jean@@mail.example',
    'rendez-vous @ 14 h',
    'jean@-mail-.example',
    'jean.@mail.example',
    'prix : 3@5.20',
    'let us meet at noon',
    'il habite au point com',
    `${'a'.repeat(70)}@${'b'.repeat(64)}.example`,
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})

describe('a typed address', () => {
  it.each([
    ['mailto:Jean@Mail.example', { value: 'jean@mail.example' }],
    ['jean @mail.example', { value: 'jean@mail.example' }],
    ['jean chez mail', { value: 'jean chez mail', doubt: { code: 'unknown_shape' } }],
  ])('%s', (typed, expected) => expect(email.read(typed)).toEqual(expected))
})
