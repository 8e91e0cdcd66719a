import { expect, test } from 'vitest'
import { openRecord, sealRecord } from './sealed-record.ts'

const told = { recit: 'Studio à louer, rue des Lilas' }

test('a record lies sealed under a key of its own, which no script can take out', async () => {
  const [one, other] = [await sealRecord(told), await sealRecord(told)]
  expect(Buffer.from(one.sealed).toString('latin1')).not.toContain('Studio')
  expect(await openRecord(one)).toEqual(told)
  await expect(openRecord({ ...one, key: other.key })).rejects.toThrow()
  expect(one.key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', one.key)).rejects.toThrow()
})

test('written again under the same key, it never repeats a nonce', async () => {
  const first = await sealRecord(told)
  const second = await sealRecord(told, first.key)
  expect(second.key).toBe(first.key)
  expect(second.nonce).not.toEqual(first.nonce)
})
