import { describe, expect, it } from 'vitest'
import type { Identifier } from '../identifier.ts'
import type { ValueStatistics } from '../link.ts'
import { hubReason } from './hub-reason.ts'

const iban: Identifier = { kind: 'iban', value: 'FR1420041010050500013M02606' }
const phone: Identifier = { kind: 'phone', value: '+33639981234' }

const statistics = (of: Identifier, known: Partial<ValueStatistics>): ValueStatistics => ({
  ...of,
  filings: 1,
  groups: 1,
  byType: { fake_shop: known.filings ?? 1 },
  firstDay: 20_000,
  lastDay: 20_010,
  ...known,
})

describe('hubs known by themselves', () => {
  it.each([
    ['url', 'https://gmail.com/', 'class_rule'],
    ['url', 'https://yopmail.com/', 'class_rule'],
    ['email', '@gmail.com', 'class_rule'],
    ['email', '@0-mail.com', 'class_rule'],
    ['email', 'marc.immo@gmail.com', undefined],
    ['email', 'noreply@leboncoin.fr', 'known_list'],
    ['email', 'alerte@societegenerale.fr', 'known_list'],
    ['email', 'marc@mail.example', undefined],
    ['url', 'https://leboncoin.fr/', 'known_list'],
    ['url', 'https://leboncoin.fr/ad/locations/123456', undefined],
    ['url', 'https://bit.ly/', 'known_list'],
    ['email', '@bit.ly', 'known_list'],
    ['url', 'https://bit.ly/3xYz', undefined],
    ['url', 'https://linktr.ee/', 'known_list'],
    ['url', 'https://linktr.ee/marc', undefined],
    ['url', 'https://particuliers.societegenerale.fr/', 'known_list'],
    ['url', 'https://labanquepostale.fr/aide', 'known_list'],
    ['url', 'https://abnamro.com/login', 'known_list'],
    ['url', 'https://impots.gouv.fr/', 'known_list'],
    ['url', 'https://impots-gouv.example/', undefined],
    ['url', 'https://impots.gouv.fr.example/', undefined],
    ['url', 'https://wixsite.com/', 'known_list'],
    ['url', 'https://faux-colis.wixsite.com/', undefined],
    ['phone', '+33805805817', 'known_list'],
    ['phone', '+33969399998', 'known_list'],
    ['phone', '3639', 'known_list'],
    ['phone', '+33639981234', undefined],
    ['iban', 'FR1420041010050500013M02606', undefined],
  ] as const)('%s %s', (kind, value, reason) => expect(hubReason({ kind, value })).toBe(reason))
})

describe('hubs by their citations', () => {
  it.each<[string, Identifier, Partial<ValueStatistics>, string | undefined]>([
    [
      'a mule account cited 3,000 times by one series is its core',
      iban,
      { filings: 3000, groups: 1, lastDay: 20_090 },
      undefined,
    ],
    [
      'a number cited for unlike offences by strangers',
      phone,
      { filings: 40, groups: 30, byType: { fake_shop: 14, fake_rental: 13, romance_scam: 13 } },
      'too_diverse',
    ],
    [
      'a number cited by strangers over years',
      phone,
      { filings: 40, groups: 30, lastDay: 20_700 },
      'too_diverse',
    ],
    [
      'a number cited by strangers for one offence in one month',
      phone,
      { filings: 40, groups: 30 },
      undefined,
    ],
    [
      'few citations prove nothing',
      phone,
      { filings: 11, groups: 11, byType: { a: 4, b: 4, c: 3 }, lastDay: 20_700 },
      undefined,
    ],
    [
      'an account of many brokers needs every sign',
      iban,
      { filings: 40, groups: 30, byType: { a: 14, b: 13, c: 13 } },
      undefined,
    ],
    [
      'and with every sign is a hub',
      iban,
      { filings: 40, groups: 30, byType: { a: 14, b: 13, c: 13 }, lastDay: 20_700 },
      'too_diverse',
    ],
    [
      'strangers already gathered in one group, unlike and long',
      phone,
      { filings: 40, groups: 1, byType: { a: 14, b: 13, c: 13 }, lastDay: 20_700 },
      'too_diverse',
    ],
    [
      'one gang with two trades over a year',
      phone,
      { filings: 40, groups: 1, byType: { a: 25, b: 15 }, lastDay: 20_400 },
      undefined,
    ],
  ])('%s', (_, of, known, reason) => expect(hubReason(of, statistics(of, known))).toBe(reason))
})
