import { domainToUnicode } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hostSkeleton } from './host-skeleton.ts'
import { toAsciiLabel, toUnicodeLabel } from './punycode.ts'
import { registrableDomain } from './registrable-domain.ts'
import { urlTemplate } from './url-template.ts'

describe('the registrable domain', () => {
  // The first rows are of the test set published with the list.
  it.each([
    ['com', undefined],
    ['example.com', 'example.com'],
    ['b.example.com', 'example.com'],
    ['a.b.example.com', 'example.com'],
    ['uk.com', undefined],
    ['example.uk.com', 'example.uk.com'],
    ['a.b.example.uk.com', 'example.uk.com'],
    ['test.ac', 'test.ac'],
    ['c.mm', undefined],
    ['b.c.mm', 'b.c.mm'],
    ['a.b.c.mm', 'b.c.mm'],
    ['co.jp', undefined],
    ['a.b.co.jp', 'b.co.jp'],
    ['b.ide.kyoto.jp', 'b.ide.kyoto.jp'],
    ['c.kobe.jp', undefined],
    ['b.c.kobe.jp', 'b.c.kobe.jp'],
    ['a.city.kobe.jp', 'city.kobe.jp'],
    ['www.www.ck', 'www.ck'],
    ['test.ck', undefined],
    ['b.test.ck', 'b.test.ck'],
    ['www.test.k12.ak.us', 'test.k12.ak.us'],
    ['xn--85x722f.xn--55qx5d.cn', 'xn--85x722f.xn--55qx5d.cn'],
    ['www.boutique.gouv.fr', 'boutique.gouv.fr'],
    ['faux-colis.example', 'faux-colis.example'],
    ['suivi.faux-colis.example', 'faux-colis.example'],
    ['boutique.myshopify.com', 'boutique.myshopify.com'],
    ['a.boutique.github.io', 'boutique.github.io'],
    ['203.0.113.7', undefined],
    ['localhost', undefined],
  ])('of %s is %s', (host, domain) => expect(registrableDomain(host)).toBe(domain))
})

describe('the skeleton of a host', () => {
  it.each([
    ['paypal-france.example', 'раypal-france.example'],
    ['paypal.example', 'paypa1.example'],
    ['paypal.example', 'pay-pal.example'],
    ['ameli.example', 'arneli.example'],
    ['laposte.example', 'lap0ste.example'],
    ['vinted.example', 'v\u0456nted.example'],
    ['leboncoin.example', 'Ieboncoin.example'],
    ['credit-agricole.example', 'crédit-agricole.example'],
  ])('%s looks like %s', (one, other) => {
    const ascii = other
      .split('.')
      .map((label) => toAsciiLabel(label.toLowerCase()))
      .join('.')
    expect(hostSkeleton(ascii)).toBe(hostSkeleton(one))
  })

  it.each([
    ['ameli.example', 'amali.example'],
    ['laposte.example', 'la-poste-suivi.example'],
    ['orange.example', 'grange.example'],
  ])('%s does not look like %s', (one, other) => expect(hostSkeleton(one)).not.toBe(hostSkeleton(other)))

  it.each(['xn--maana-pta', 'xn--fiqs8s', 'xn--e1afmkfd', 'xn--bcher-kva'])(
    '%s is decoded as the platform does',
    (label) => expect(`${toUnicodeLabel(label)}.example`).toBe(domainToUnicode(`${label}.example`)),
  )
  it.each(['xn--', 'xn--é', 'xn--a-!', 'plain'])('%s never fails', (label) =>
    expect(typeof toUnicodeLabel(label)).toBe('string'),
  )
})

describe('the template of a page', () => {
  it.each([
    ['https://a.example/suivi/123456/paiement.php?id=9&k=x', '/suivi/{n}/paiement.php?id&k'],
    ['https://b.example/Suivi/99/paiement.php?k=1&id=2', '/suivi/{n}/paiement.php?id&k'],
    ['https://a.example/order/5567812', '/order/{n}'],
    ['https://a.example/verify/9f86d081-884c-7d65-9a2f/fr', '/verify/{id}/fr'],
    ['https://a.example/', undefined],
    ['https://a.example/login', undefined],
    ['https://a.example/fr', undefined],
  ])('of %s is %s', (value, template) => expect(urlTemplate(value)).toBe(template))
})
