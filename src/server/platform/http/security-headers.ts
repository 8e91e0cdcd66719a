import { createMiddleware } from 'hono/factory'

/** Nothing inline, nothing from elsewhere; scripts may create no markup but by the policy named here. */
const publicPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'vigie',
})

const consolePolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
})

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

/** Headers of every answer. A page that states its own keeps them: it states the same on both of its hosts. */
export function securityHeaders(side: 'public' | 'console', isHttps: boolean) {
  const headers = Object.entries({
    ...always,
    ...(side === 'console' && { 'x-robots-tag': 'noindex' }),
    'cache-control': 'no-store',
    'content-security-policy': side === 'public' ? publicPolicy : consolePolicy,
    ...(isHttps ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  })
  return createMiddleware(async (http, next) => {
    await next()
    // Straight into the answer: `http.header` would copy it whole for each.
    const stated = http.res.headers
    for (const [name, value] of headers) if (!stated.has(name)) stated.set(name, value)
  })
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
