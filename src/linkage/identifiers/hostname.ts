import { toAsciiLabel } from './punycode.ts'

/** Already what it should be, as most are. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/

/** A host name or IPv4 address in lower case, each label in its ASCII form; nothing when it cannot be one (RFC 1123, RFC 5890). */
export function normaliseHost(written: string): string | undefined {
  if (written.length > 253) return undefined
  if (plainHost.test(written)) return written
  const labels = written.normalize('NFKC').toLowerCase().replace(/\.$/, '').split('.')
  if (labels.length < 2) return undefined
  const ascii: string[] = []
  for (const label of labels) {
    if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(label) || label.startsWith('-') || label.endsWith('-'))
      return undefined
    const safe = toAsciiLabel(label)
    if (safe.length > 63) return undefined
    ascii.push(safe)
  }
  const last = ascii.at(-1)!
  if (/^\d+$/.test(last))
    return ascii.length === 4 && ascii.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
      ? ascii.join('.')
      : undefined
  return /^(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/.test(last) ? ascii.join('.') : undefined
}

/** The host and each of its parents but the last label: `a.b.example` gives `a.b.example`, `b.example`. */
export function* hostAndParents(host: string): Generator<string> {
  let rest = host
  while (rest.includes('.')) {
    yield rest
    rest = rest.slice(rest.indexOf('.') + 1)
  }
}
