import type { JWK } from 'oidc-provider'

/** A P-256 key for one run of a simulator; its tokens never outlive it. */
export async function signingKey(): Promise<JWK> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { kty, crv, x, y, d, alg: 'ES256', use: 'sig', kid: 'simulator' } as JWK
}
