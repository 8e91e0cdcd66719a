import type { Identifier, IdentifierKind } from '#linkage'
import type { Text } from '../locale.ts'

export interface ValueNoun {
  /** Inside a sentence, without article: « Même IBAN ». */
  readonly name: Text
  readonly isFeminine: boolean
}

/** What a compared value is called. A host stands for its site, and what follows an « @ » for its mailboxes. */
export function valueNoun(kind: IdentifierKind, value?: string): ValueNoun {
  if (kind === 'url' && value !== undefined && !/^https?:\/\/[^/]+\/?$/.test(value)) return page
  if (kind === 'email' && value?.startsWith('@')) return mailDomain
  return nouns[kind]
}

export const nounOf = ({ kind, value }: Identifier): ValueNoun => valueNoun(kind, value)

const masculine = (fr: string, en: string): ValueNoun => ({ name: { fr, en }, isFeminine: false })
const feminine = (fr: string, en: string): ValueNoun => ({ name: { fr, en }, isFeminine: true })

const page = feminine('page', 'page')
const mailDomain = masculine('domaine de mail', 'mail domain')

const nouns: Readonly<Record<IdentifierKind, ValueNoun>> = {
  iban: masculine('IBAN', 'IBAN'),
  phone: masculine('téléphone', 'phone'),
  email: feminine('adresse mail', 'e-mail address'),
  url: masculine('site', 'site'),
  wallet: masculine('portefeuille', 'wallet'),
  handle: masculine('compte', 'account'),
  card_tail: feminine('fin de carte', 'card ending'),
  name: masculine('nom', 'name'),
  pseudonym: masculine('pseudo', 'screen name'),
  ad_ref: feminine('annonce', 'advert'),
  parcel: masculine('suivi de colis', 'parcel number'),
  transaction: feminine('transaction', 'transaction'),
  coupon: masculine('coupon', 'voucher'),
  ip: feminine('adresse IP', 'IP address'),
  address: feminine('adresse postale', 'postal address'),
}
