/** One named Trusted Types policy, for the address of the worker alone. */
export const trustedTypesPolicy = 'vigie'

/** Tells the worker to remember nothing of this page: others use the device. */
export const untracedHeader = 'vigie-untraced'

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicy}`,
].join('; ')

/**
 * Set by the page itself, so that both hosts send the same. The referrer goes to our own pages alone: the worker needs
 * it to know where a form comes from, and with `no-referrer` browsers would write `Origin: null`.
 */
export function pageHeaders({
  isPrivate,
  isUntraced,
}: {
  readonly isPrivate: boolean
  readonly isUntraced: boolean
}): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'cache-control': isPrivate ? 'no-store' : 'no-cache',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
    ...(isPrivate && { 'x-robots-tag': 'noindex' }),
    ...(isUntraced && { [untracedHeader]: 'yes' }),
  }
}
