import { expect, test } from 'vitest'
import { comesFromOurs } from './same-origin.ts'

const ours = 'https://vigie.example'
const server = { origin: ours, where: 'server' } as const
const phone = { origin: ours, where: 'phone' } as const

const form = (headers: Record<string, string>) =>
  new Request(`${ours}/declaration`, { method: 'POST', headers })
test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: ours }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: ours }, true],
  [{ origin: 'https://ailleurs.example' }, false],
  [{ origin: 'https://vigie.example.ailleurs.example' }, false],
  [{ origin: 'http://vigie.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('on the server a form with %j is ours: %s', (headers, isOurs) => {
  expect(comesFromOurs(form(headers as Record<string, string>), server)).toBe(isOurs)
})

test.each([
  [`${ours}/declaration/p-aaaaaaaaaaaaaaaa`, true],
  ['https://ailleurs.example/', false],
  ['about:client', false],
  ['', false],
])('inside the worker, which sees no such header, one referred by %s is ours: %s', (referrer, isOurs) => {
  const request = { headers: new Headers(), referrer } as Request
  expect(comesFromOurs(request, phone)).toBe(isOurs)
  // A referrer is anybody's to write where headers are there to be read.
  expect(comesFromOurs(request, server)).toBe(false)
})
