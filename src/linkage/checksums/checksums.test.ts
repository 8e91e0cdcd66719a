import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase58Check } from './base58check.ts'
import { isSegwitAddress } from './bech32.ts'
import { keccak256 } from './keccak256.ts'
import { mod97 } from './mod97.ts'
import { sha256 } from './sha256.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = fc.uint8Array({ maxLength: 400 })

describe('hashes', () => {
  it('sha256 agrees with the platform on any message', () => {
    fc.assert(
      fc.property(bytes, (m) => {
        expect(hex(sha256(m))).toBe(createHash('sha256').update(m).digest('hex'))
      }),
    )
  })

  it('the keccak permutation agrees with the platform’s SHA3-256 on any message', () => {
    fc.assert(
      fc.property(bytes, (m) => {
        expect(hex(keccak256(m, 0x06))).toBe(createHash('sha3-256').update(m).digest('hex'))
      }),
    )
  })

  it('keccak256 of nothing is the constant every Ethereum client knows', () => {
    expect(hex(keccak256(new Uint8Array()))).toBe(
      'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470',
    )
  })
})

describe('mod97', () => {
  it('is 1 for the example of ISO 13616', () => expect(mod97('WEST12345698765432GB82')).toBe(1))
})

describe('base58check', () => {
  it.each(['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'])(
    'accepts %s',
    (address) => expect(decodeBase58Check(address)).toHaveLength(21),
  )
  it.each(['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNV0', '', '1111'])(
    'refuses %j',
    (text) => expect(decodeBase58Check(text)).toBeUndefined(),
  )
})

describe('bech32', () => {
  // Vectors of BIP 173 and BIP 350.
  it.each([
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
    'BC1SW50QGDZ25J',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ])('accepts %s', (address) => expect(isSegwitAddress(address, 'bc')).toBe(true))
  it.each([
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    'BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL',
    'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4',
    'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R',
    'bc1pw5dgrnzv',
    'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P',
    'bc1gmk9yu',
    'bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
  ])('refuses %s', (address) => expect(isSegwitAddress(address, 'bc')).toBe(false))
})
