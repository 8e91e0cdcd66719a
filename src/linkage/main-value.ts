import type { Identifier } from './identifier.ts'
import { emailParts } from './identifiers/email.ts'
import { handleParts } from './identifiers/handle.ts'
import { nameKey } from './identifiers/person-name.ts'
import { plainKey } from './identifiers/plain-text.ts'
import { addressKey } from './identifiers/postal-address.ts'
import { readProfileLink } from './identifiers/profile-link.ts'
import { urlParts } from './identifiers/url.ts'
import { walletKey } from './identifiers/wallet.ts'

/** The most precise value under which an identifier is compared: two spellings of one have the same. Empty when it says nothing. */
export function mainValue(identifier: Identifier): Identifier {
  const { kind, value } = identifier
  switch (kind) {
    case 'url': {
      const profile = readProfileLink(value)
      return profile ? mainValue(profile) : { kind, value: pageOf(value) }
    }
    case 'email':
      return { kind, value: mailboxOf(value) }
    case 'handle': {
      const pseudonym = plainKey(handleParts(value).name, true)
      return value.startsWith('unknown:') && pseudonym !== ''
        ? { kind: 'pseudonym', value: pseudonym }
        : identifier
    }
    case 'wallet':
      return { kind, value: walletKey(value) }
    case 'name':
      return { kind, value: nameKey(value) }
    case 'pseudonym':
      return { kind, value: plainKey(value, true) }
    case 'address':
      return { kind, value: addressKey(value) }
    default:
      return identifier
  }
}

/** Parameters that say where a visitor came from, not where they are. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|igsh|igshid|ttclid|mc_[ce]id|srsltid|_ga|si)=/i

/** A page without what follows a visitor; the host alone when nothing else is left. */
function pageOf(value: string): string {
  const parts = urlParts(value)
  if (!parts) return value
  const [path = '', query = ''] = parts.rest.replace(/#.*$/, '').split(/\?(.*)/s)
  const kept = query.split('&').filter((parameter) => parameter !== '' && !tracking.test(parameter))
  const page = path.replace(/\/+$/, '') + (kept.length > 0 ? `?${kept.join('&')}` : '')
  return frontPage(parts.host) + page.replace(/^\//, '')
}

/** The front page of a host, by which all its pages are compared. */
export function frontPage(host: string): string {
  return `https://${host.replace(/^www\./, '')}/`
}

function mailboxOf(value: string): string {
  const parts = emailParts(value)
  if (!parts) return value
  const host = parts.host === 'googlemail.com' ? 'gmail.com' : parts.host
  const untagged = parts.local.replace(/(?<=.)\+.*$/, '')
  // Gmail delivers to one mailbox whatever the dots.
  return `${host === 'gmail.com' ? untagged.replaceAll('.', '') : untagged}@${host}`
}
