import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { wallet } from './wallet.ts'

const found = (text: string) =>
  wallet.find!(readingView(text)).map(({ value, doubt }) => (doubt ? [value, doubt] : value))

describe('wallet addresses in a text', () => {
  it.each([
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    // The examples of EIP-55.
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    '0xde709f2102306220921060314715629080e2fb77',
    'TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW',
    'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9',
    // Made for these tests: payloads are hashes of plain words, nobody has their keys.
    '1JatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR',
    '1M7AQvL2SL5nVK2DCdVaxskwdqesnYEkTb',
    '1krKgL9b4gqbo8v3guR1GK9V6jDbBpytR',
    '34ySDMjW2tE8FdCxab7VHowYeNzAuBgnXi',
    '3BqfW1jYsgePk5YC8mKVVmpiBzHopHxzWc',
    '3ES4kinAzDSgeULvYeo6D2mNY6Z2LhETwm',
    'bc1qlhtfwk7npn8eexhg6cvawlsdkw53g2wdlcyd7m',
    'bc1qcsg5swnan092qlxer4seddexv8l4523j4asqjw',
    'bc1qeam97kne6qzjv29xtmlwte4uecxfzwzuawdaaq',
    'bc1psuvvvv965cjskdjpczcprpdr2wxs0e0vq639sp3nhgkn09thmz2shvxaka',
    'bc1pl947072hf4s523wvehgelv7hfdcqg3jtlrgr2zha4q748ga9wpsqcnc5tg',
    'ltc1qx2p32pf9kelyk02h4hjhyuruujh7xpw88h0rnc',
    'LWKwU6n7vGVafsW4zjWDEEN4cVPFsidLAu',
    'LPdAc5Su6o5wf3HauNxQShKqeNCnch8bks',
    'THNVBQKL9bdchg9DJpTmRXWV4mvEPJ9jY1',
    'TDEZvv86pPrjQNja4SRzWBb4LZyF78RL3q',
    'TPqJ1yBaeWjTUHjnKqycMNu7Bf8RUVUtS7',
    'r3YWmHEpq6R9mzTVGNFE9QcxcLvJqDZrgj',
    'rwHZdC29kuPRbwbmiX39CyatYaAKw3HFfE',
    'rUwm1HDRjbt9CEF4MB8SPSzri4JNdkn5CW',
    'EehntaVDhESx7CJgGRVdE3eMzN8HR8NEiBmGYpnEmzPa',
    '74NgFV2UjFskWGAyCpBGVvadgyQLWWVE1LHsbam2FWXu',
    'Cc2hK42QVEJNHn3J4MasCMenMKv4vfUgZ3v2wDEDt8rm',
    '8nVswrwHtdLFknWGqdVBkarfK2XEDcBj7uNJjK3Q1dbu',
    '0x64bAdD154552377579C66526246dE64F59c018d0',
    '0xC8dD2b4CE2Fd241f9a7505BD63Fe9F650185f100',
    '0xA059BeeD53982a1db74c63E7A820D5436225E1FE',
    '0xa059beed53982a1db74c63e7a820d5436225e1fe',
    '49gQoMAptNVff9ZvHFv5eCdAM3rgmVCRJhmGZkCosBrmRDKeV7UiBjnFENEftoAfkhgasKBqSd4hAZRU1Aboame7BPKsVyx',
    '84QjGrLi99ad3YGUdHspG1FzTM4PtRi9qhrAeDwjgRZ4CPK7HjCtTtZeBYKRbRQnVAS2TqCdcH6t7W9ogfaQY3fXHKoRKZ3',
  ])('%s', (address) => expect(found(`envoyez à ${address}, merci`)).toEqual([address]))

  it.each([
    ['1JatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR', '1JatSa40LGn9ajKXxTshjQbA6JSQ5QwKzR'],
    ['1JatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR', 'lJatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR'],
    ['THNVBQKL9bdchg9DJpTmRXWV4mvEPJ9jY1', 'THNVBQKL9bdchg9DJpTmRXWV4mvEPJ9jYI'],
    ['bc1qlhtfwk7npn8eexhg6cvawlsdkw53g2wdlcyd7m', 'bc1qIhtfwk7npn8eexhg6cvawIsdkw53g2wdIcyd7m'],
    ['bc1qcsg5swnan092qlxer4seddexv8l4523j4asqjw', 'bc1qcsg5swnanO92qlxer4seddexv8l4523j4asqjw'],
  ])('reads %s in a scan that took letters for others: %s', (address, scanned) =>
    expect(found(`adresse ${scanned}`)).toEqual([address]),
  )

  it('lowers a segwit address written in capitals', () =>
    expect(found('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).toEqual([
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    ]))

  it('keeps an Ethereum address whose capitals are wrong, with a doubt', () =>
    expect(found('0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')).toEqual([
      ['0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', { code: 'wrong_check_digits' }],
    ]))

  it.each([
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMX',
    '12345678901234567890123456789012',
    'bc1psuvvvv965cjskdjpczcprpdr2wxs0e0vq639sp3nhgkn09thmz2shvxakb',
    'r3YWmHEpq6R9mzTVGNFE9QcxcLvJqDZrgk',
    'LWKwU6n7vGVafsW4zjWDEEN4cVPFsidLAv',
    '34ySDMjW2tE8FdCxab7VHowYeNzAuBgnXj',
    '49gQoMAptNVff9ZvHFv5eCdAM3rgmVCRJhmGZkCosBrmRDKeV7UiBjnFENEftoAfkhgasKBqSd4hAZRU1Aboame7BPKsVyy',
    'bc1',
    '0x',
    '0x1234',
    '0xZZbAdD154552377579C66526246dE64F59c018d0',
    '0x9c1f77a2b36e0d58c4419af7e3b2d60518aa4c7be90f1d2233445566778899aa',
    '3f0c9a1be2d4857760aa19b3cc21de5590f1e2a7764bb02c91d3e4f5a6b7c8d9',
    '550e8400-e29b-41d4-a716-446655440000',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '11111111111111111111111111111111',
    'ThisIsAVeryLongWordWithoutAnyDigitInsideItAtAll',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
    'DE37999999990123456789',
    'FR7699991000010000124248612',
    'LP123456785FR',
    '1Z9990W20399999999',
    '06399812340639981234063998123406',
    'x_1JatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR',
    '1JatSa4oLGn9ajKXxTshjQbA6JSQ5QwKzR1',
    'Téléphonez-moi-demain-matin-sans-faute',
    'MERCIDEMERAPPELERLEPLUSVITEPOSSIBLE',
    'Anticonstitutionnellement2026Paris',
    'UneReferenceBancaire202603121430',
    'session=4f9a1c2b7d8e6f5a4b3c2d1e0f9a8b7c',
    'Dxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'Txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'rxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'd41d8cd98f00b204e9800998ecf8427e',
    'anticonstitutionnellementetplusencore',
    'FR7630004000031234567890143',
  ])('none in %s', (text) => expect(found(text)).toEqual([]))
})

describe('a typed wallet', () => {
  it.each([
    ['bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', { value: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2' }],
    [
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
      { value: '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', doubt: { code: 'wrong_check_digits' } },
    ],
    ['mon portefeuille', { value: 'monportefeuille', doubt: { code: 'unknown_shape' } }],
  ])('%s', (typed, expected) => expect(wallet.read(typed)).toEqual(expected))
})
