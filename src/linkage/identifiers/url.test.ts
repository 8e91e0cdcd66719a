import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { toAsciiLabel } from './punycode.ts'
import { url } from './url.ts'

const found = (text: string): string[] =>
  url.find!(readingView(text)).map(({ kind, value }) => (kind === 'url' ? value : `${kind} ${value}`))

describe('links in a text', () => {
  it.each([
    ['https://faux-colis.example/suivi?id=1', 'https://faux-colis.example/suivi?id=1'],
    ['hxxps://faux-colis[.]example/suivi?id=1', 'https://faux-colis.example/suivi?id=1'],
    ['hXXp://faux-colis(.)example', 'http://faux-colis.example/'],
    ['h**p://faux-colis.example/a', 'http://faux-colis.example/a'],
    ['https[:]//faux-colis.example', 'https://faux-colis.example/'],
    ['http[://]faux-colis.example', 'http://faux-colis.example/'],
    ['HTTPS://Faux-Colis.EXAMPLE/Suivi', 'https://faux-colis.example/Suivi'],
    ['www.fausse-boutique.fr', 'https://www.fausse-boutique.fr/'],
    ['bonne-affaire.shop', 'https://bonne-affaire.shop/'],
    ['BONNE-AFFAIRE.SHOP', 'https://bonne-affaire.shop/'],
    ['bonne-affaire.shop/promo', 'https://bonne-affaire.shop/promo'],
    ['voir colis-suivi.com.', 'https://colis-suivi.com/'],
    ['(voir https://x.example/a)', 'https://x.example/a'],
    ['https://x.example/a_(b)', 'https://x.example/a_(b)'],
    ['<https://x.example/a>', 'https://x.example/a'],
    ['« https://x.example/a »', 'https://x.example/a'],
    ['« https://x.example/a »,', 'https://x.example/a'],
    ['https://x.example/a, puis', 'https://x.example/a'],
    ['https://x.example:8443/a', 'https://x.example:8443/a'],
    ['https://x.example:443/a', 'https://x.example/a'],
    ['https://x.example?x=1', 'https://x.example/?x=1'],
    ['https://x.example#a', 'https://x.example/#a'],
    ['https://élysée.example/é', 'https://xn--lyse-9oad.example/%C3%A9'],
    ['http://203.0.113.7/login', 'http://203.0.113.7/login'],
    ['203.0.113.7/login', 'https://203.0.113.7/login'],
    ['lien : bit.ly/3xYz', 'https://bit.ly/3xYz'],
    ['achat2026.de', 'https://achat2026.de/'],
    ['t.me/+AbCdEfGh', 'https://t.me/+AbCdEfGh'],
    ['instagram.com/p/Cabc123', 'https://instagram.com/p/Cabc123'],
    ['https://www.facebook.com/marketplace/item/123', 'https://www.facebook.com/marketplace/item/123'],
    ['t.me/faux_conseiller', 'handle telegram:faux_conseiller'],
    ['https://t.me/Faux_Conseiller?start=1', 'handle telegram:faux_conseiller'],
    ['https://www.instagram.com/marc.immo/?igsh=abc', 'handle instagram:marc.immo'],
    ['https://m.facebook.com/marc.immo', 'handle facebook:marc.immo'],
    ['https://fr-fr.facebook.com/marc.immo', 'handle facebook:marc.immo'],
    ['https://www.facebook.com/profile.php?id=100012345678', 'handle facebook:100012345678'],
    ['snapchat.com/add/marc-immo', 'handle snapchat:marc-immo'],
    ['https://www.tiktok.com/@marc.immo/video/12', 'handle tiktok:marc.immo'],
    ['https://x.com/marc_immo', 'handle x:marc_immo'],
    ['https://wa.me/33639981234', 'phone +33639981234'],
    ['wa.me/+33639981234', 'phone +33639981234'],
    ['https://api.whatsapp.com/send?phone=33639981234&text=a', 'phone +33639981234'],
    ['https://t.me/+33639981234', 'phone +33639981234'],
  ])('%s', (text, value) => expect(found(text)).toEqual([value]))

  it.each([
    'dites-moi.merci',
    'ok.Bonne journée',
    'Merci.Cordialement',
    '1.250,00',
    '12.03.2026',
    '06.39.98.12.34',
    'FR76.9999.1000',
    'S.A.R.L.',
    'p.s.',
    'n.b.',
    'rdv à 14h.Merci',
    'mr.dupont',
    'fichier.docx',
    'contrat.pdf',
    'http//x',
    'www.',
    '.com',
    'com.',
    'x..y',
    '-.-',
    '3.14',
    'fin.Je pense',
    'Bonjour.Net et précis',
    'facture.pdf',
    'photo.jpg',
    'M.Dupont',
    'etc.',
    'parle.moi de toi',
    'viens.me voir',
    'j’attends.de vos nouvelles',
    'et/ou.autre',
    '12.50',
    '1.2.3.4',
    'v1.2.3',
    'a@mail.example',
    'http://',
    'http://localhost/a',
    'https://x',
    'www',
    'c.a.d',
    '...',
    'example',
    '14.30/15.45',
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})

describe('a typed link', () => {
  it.each([
    ['faux-colis.example', { value: 'https://faux-colis.example/' }],
    ['https : // faux-colis.example / a', { value: 'https://faux-colis.example/a' }],
    ['https://jean:secret@faux-colis.example/a', { value: 'https://faux-colis.example/a' }],
    ['le site du vendeur', { value: 'le site du vendeur', doubt: { code: 'unknown_shape' } }],
  ])('%s', (typed, expected) => expect(url.read(typed)).toEqual(expected))

  it.each([
    ['https://x.example/', 'x.example'],
    ['https://x.example/a', 'x.example/a'],
    ['http://x.example/', 'http://x.example'],
  ])('%s is shown %s', (value, shown) => expect(url.show(value)).toBe(shown))
})

describe('punycode', () => {
  it.each(['mañana', 'bücher', '中国', 'élysée', 'пример', 'ñ', 'ab-é-cd'])(
    'encodes %s as the platform does',
    (label) => expect(`${toAsciiLabel(label)}.example`).toBe(domainToASCII(`${label}.example`)),
  )

  it('leaves ASCII alone and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (label) => {
        expect(toAsciiLabel(label)).toMatch(/^[\0-\x7f]+$/)
      }),
    )
  })
})
