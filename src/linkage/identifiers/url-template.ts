import { urlParts } from './url.ts'

/**
 * The shape of a page, the same for every victim of one kit: its path with numbers, codes and mailboxes left out, and the
 * names of its parameters. Nothing when the shape says nothing (a front page, one common word).
 */
export function urlTemplate(value: string): string | undefined {
  const parts = urlParts(value)
  if (!parts) return undefined
  const [path = '', query = ''] = parts.rest.replace(/#.*$/, '').split(/\?(.*)/s)
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '')
    .map(stepShape)
  const names = query
    .split('&')
    .map((parameter) => parameter.replace(/=.*$/s, '').toLowerCase())
    .filter((name) => name !== '' && !/^(?:utm_|fbclid|gclid|igsh|si$)/.test(name))
    .sort()
  const template = `/${steps.join('/')}${names.length > 0 ? `?${names.join('&')}` : ''}`
  return /[a-z]{3}.*[/?.].*[a-z]{2}|\{.*[a-z]{3}|[a-z]{3}.*\{/.test(template) ? template : undefined
}

/** A number, a code, an address: what differs from one victim to the next. */
function stepShape(step: string): string {
  if (/@|%40/.test(step)) return '{mail}'
  if (/^\d+$/.test(step)) return '{n}'
  if (/^[0-9a-f-]{12,}$/.test(step) && /\d/.test(step)) return '{id}'
  if (/^[a-z0-9_-]{6,}$/.test(step) && (step.match(/\d/g)?.length ?? 0) >= 3) return '{id}'
  return step.replace(/\d+/g, '{n}')
}
