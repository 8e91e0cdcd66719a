import type { PagesHost } from './host.ts'

/**
 * A form is believed only from a page of ours. Browsers say where it comes from in one of three places: Fetch Metadata,
 * `Origin`, and, inside the worker, the referrer of the request (our pages send it to themselves alone).
 */
export function comesFromOurs(request: Request, host: Pick<PagesHost, 'origin' | 'where'>): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== 'null') return origin === host.origin
  return (
    host.where === 'phone' &&
    URL.canParse(request.referrer) &&
    new URL(request.referrer).origin === host.origin
  )
}
