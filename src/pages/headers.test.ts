import { expect, test } from 'vitest'
import { pageHeaders } from './headers.ts'

const publicPage = pageHeaders({ isPrivate: false, isUntraced: false })
const answersPage = pageHeaders({ isPrivate: true, isUntraced: true })

test('a page’s own policy lets in nothing inline, nothing from elsewhere, and one named policy of scripts', () => {
  const policy = publicPage['content-security-policy']!
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  for (const directive of [
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vigie',
  ])
    expect(policy.split('; ')).toContain(directive)
})

test('a page with answers is kept by no cache and listed nowhere; on a shared device the worker forgets it', () => {
  expect(publicPage['cache-control']).toBe('no-cache')
  expect(publicPage).not.toHaveProperty('vigie-untraced')
  expect(answersPage).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'vigie-untraced': 'yes',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
})
