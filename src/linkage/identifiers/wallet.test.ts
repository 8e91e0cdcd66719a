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
  ])('%s', (address) => expect(found(`envoyez à ${address}, merci`)).toEqual([address]))

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
