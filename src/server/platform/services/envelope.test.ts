import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '#test/support/time-and-chance.ts'
import {
  deriveKey,
  keyedHash,
  newKey,
  open,
  openJson,
  seal,
  sealJson,
  unwrapKey,
  wrapKey,
} from './envelope.ts'
import { systemRandom } from './random.ts'

const key = newKey(systemRandom)

test('what was sealed opens again, and only about the same thing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.string(), fc.string(), (bytes, about, other) => {
      const sealed = seal(systemRandom, key, about, Buffer.from(bytes))
      expect(open(key, about, sealed)).toEqual(Buffer.from(bytes))
      if (other !== about) expect(() => open(key, other, sealed)).toThrow()
    }),
  )
})

test('one changed bit anywhere, a cut or another key do not open', () => {
  const sealed = seal(systemRandom, key, 'filing', Buffer.from('what she told'))
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Buffer.from(sealed)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    expect(() => open(key, 'filing', changed)).toThrow()
  }
  for (let length = 0; length < sealed.length; length++)
    expect(() => open(key, 'filing', sealed.subarray(0, length))).toThrow()
  expect(() => open(newKey(systemRandom), 'filing', sealed)).toThrow()
})

test('the same words sealed twice look different', () => {
  const random = seededRandom(1)
  expect(sealJson(random, key, 'a', 'oui')).not.toEqual(sealJson(random, key, 'a', 'oui'))
})

test('JSON comes back as it went', () => {
  const value = { answers: { recit: 'été « 1 »', montant: 12.5, rien: null }, list: [1, 2] }
  expect(openJson(key, 'draft', sealJson(systemRandom, key, 'draft', value))).toEqual(value)
})

test('a wrapped key is not a sealed value of the same name', () => {
  const wrapped = wrapKey(systemRandom, key, 'filing', newKey(systemRandom))
  expect(unwrapKey(key, 'filing', wrapped)).toHaveLength(32)
  expect(() => open(key, 'filing', wrapped)).toThrow()
})

test('purposes and secrets give unrelated keys and hashes', () => {
  const given = ['a', 'b'].flatMap((secret) =>
    ['x', 'y'].map((purpose) => deriveKey(secret, purpose).toString('hex')),
  )
  expect(new Set(given).size).toBe(4)
  expect(keyedHash(deriveKey('a', 'x'), 'code')).not.toEqual(keyedHash(deriveKey('a', 'y'), 'code'))
  expect(keyedHash(key, 'code')).toEqual(keyedHash(key, Buffer.from('code')))
})
