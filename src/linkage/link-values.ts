import { publicMailDomains } from './hubs/public-mail-domains.ts'
import type { Identifier } from './identifier.ts'
import { emailParts } from './identifiers/email.ts'
import { handleParts } from './identifiers/handle.ts'
import { plainKey } from './identifiers/plain-text.ts'
import { registrableDomain } from './identifiers/registrable-domain.ts'
import { urlParts } from './identifiers/url.ts'
import { frontPage, mainValue } from './main-value.ts'

/**
 * The values under which an identifier is compared, most precise first. A store keeps one posting per filing and value
 * returned here (not per identifier), looks candidates up by them, and counts `ValueStatistics` and `Neighbour.shared`
 * over them; the identifier as stated is kept beside, for show. Two values of one identifier are one piece of evidence:
 * `decideLink` derives them again and never adds both.
 *
 * url → the page, its host (`https://host/`), what somebody registered to have that host (`https://domain/`) and the
 * mailboxes of that host (email `@host`); a profile link → handle or phone. email → the mailbox and, unless it is a public provider's, `@host`. handle → the handle and its name as a
 * pseudonym. wallet, names, addresses → the form in which spellings are equal. The rest as it is.
 */
export function linkValues(identifier: Identifier): readonly Identifier[] {
  const main = mainValue(identifier)
  if (main.value === '') return []
  switch (main.kind) {
    case 'url':
      return urlValues(main)
    case 'email':
      return emailValues(main)
    case 'handle': {
      const pseudonym = plainKey(handleParts(main.value).name, true)
      return pseudonym === '' ? [main] : [main, { kind: 'pseudonym', value: pseudonym }]
    }
    default:
      return [main]
  }
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

function urlValues(page: Identifier): readonly Identifier[] {
  const parts = urlParts(page.value)
  if (!parts) return [page]
  const front: Identifier = { kind: 'url', value: frontPage(parts.host) }
  const domain = registrableDomain(parts.host)
  const owned: Identifier | undefined = domain ? { kind: 'url', value: frontPage(domain) } : undefined
  const wide = [front, ...(owned && owned.value !== front.value ? [owned] : []), mailboxesOf(parts.host)]
  return page.value === front.value ? wide : [page, ...wide]
}

function emailValues(mailbox: Identifier): readonly Identifier[] {
  const parts = emailParts(mailbox.value)
  return !parts || publicMailDomains().has(parts.host) ? [mailbox] : [mailbox, mailboxesOf(parts.host)]
}
