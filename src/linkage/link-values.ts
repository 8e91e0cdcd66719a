import { publicMailDomains } from './hubs/public-mail-domains.ts'
import type { Identifier } from './identifier.ts'
import { emailParts } from './identifiers/email.ts'
import { handleParts } from './identifiers/handle.ts'
import { plainKey } from './identifiers/plain-text.ts'
import { readProfileLink } from './identifiers/profile-link.ts'
import { urlParts } from './identifiers/url.ts'
import { walletKey } from './identifiers/wallet.ts'

/**
 * The values under which an identifier is compared, most precise first. A store keeps one posting per filing and value
 * returned here (not per identifier), looks candidates up by them, and counts `ValueStatistics` and `Neighbour.shared`
 * over them; the identifier as stated is kept beside, for show. Two values of one identifier are one piece of evidence:
 * `decideLink` derives them again and never adds both.
 *
 * url → the page, its host (`https://host/`) and the mailboxes of that host (email `@host`); a profile link → handle or
 * phone. email → the mailbox and, unless it is a public provider's, `@host`. handle → the handle and its name as a
 * pseudonym. wallet, names, addresses → the form in which spellings are equal. The rest as it is.
 */
export function linkValues(identifier: Identifier): readonly Identifier[] {
  const { kind, value } = identifier
  switch (kind) {
    case 'url':
      return urlValues(value)
    case 'email':
      return emailValues(value)
    case 'handle':
      return handleValues(value)
    case 'wallet':
      return [{ kind, value: walletKey(value) }]
    case 'name':
      return keyed(kind, plainKey(value, false))
    case 'pseudonym':
    case 'address':
      return keyed(kind, plainKey(value, true))
    default:
      return [identifier]
  }
}

/** The front page of a host, by which all its pages are compared. */
function hostValue(host: string): Identifier {
  return { kind: 'url', value: `https://${host.replace(/^www\./, '')}/` }
}

/** What the mailboxes of a host share; a site and a mailbox of it meet here. Weak: many may have mailboxes there. */
function mailboxesOf(host: string): Identifier {
  return { kind: 'email', value: `@${host.replace(/^www\./, '')}` }
}

/** The host a url value is about, and whether it is the host alone. */
export function hostOf(
  identifier: Identifier,
): { readonly host: string; readonly isFrontPage: boolean } | undefined {
  const parts = identifier.kind === 'url' ? urlParts(identifier.value) : undefined
  return parts && { host: parts.host, isFrontPage: parts.rest === '/' }
}

const keyed = (kind: 'name' | 'pseudonym' | 'address', key: string): readonly Identifier[] =>
  key === '' ? [] : [{ kind, value: key }]

/** Parameters that say where a visitor came from, not where they are. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|igsh|igshid|ttclid|mc_[ce]id|srsltid|_ga|si)=/i

function urlValues(value: string): readonly Identifier[] {
  const profile = readProfileLink(value)
  if (profile) return linkValues(profile)
  const parts = urlParts(value)
  if (!parts) return [{ kind: 'url', value }]
  const host = hostValue(parts.host)
  const [path = '', query = ''] = parts.rest.replace(/#.*$/, '').split(/\?(.*)/s)
  const kept = query.split('&').filter((parameter) => parameter !== '' && !tracking.test(parameter))
  const page = path.replace(/\/+$/, '') + (kept.length > 0 ? `?${kept.join('&')}` : '')
  const wide = [host, mailboxesOf(parts.host)]
  return page === '' ? wide : [{ kind: 'url', value: host.value + page.replace(/^\//, '') }, ...wide]
}

function emailValues(value: string): readonly Identifier[] {
  const parts = emailParts(value)
  if (!parts) return [{ kind: 'email', value }]
  const host = parts.host === 'googlemail.com' ? 'gmail.com' : parts.host
  const untagged = parts.local.replace(/(?<=.)\+.*$/, '')
  // Gmail delivers to one mailbox whatever the dots.
  const local = host === 'gmail.com' ? untagged.replaceAll('.', '') : untagged
  const mailbox: Identifier = { kind: 'email', value: `${local}@${host}` }
  return publicMailDomains().has(host) ? [mailbox] : [mailbox, mailboxesOf(host)]
}

function handleValues(value: string): readonly Identifier[] {
  const pseudonym = keyed('pseudonym', plainKey(handleParts(value).name, true))
  return value.startsWith('unknown:') && pseudonym.length > 0
    ? pseudonym
    : [{ kind: 'handle', value }, ...pseudonym]
}
