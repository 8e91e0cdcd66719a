import type { IdentifierKind } from '#linkage'

/** Each kind keeps its drawing everywhere. */
export const kindIcons: Readonly<Record<IdentifierKind, string>> = {
  iban: 'landmark',
  phone: 'phone',
  email: 'mail',
  url: 'globe',
  wallet: 'wallet',
  handle: 'at-sign',
  card_tail: 'credit-card',
  name: 'user',
  pseudonym: 'user',
  ad_ref: 'tag',
  parcel: 'file-text',
  transaction: 'hash',
  coupon: 'ticket',
  ip: 'activity',
  address: 'map-pin',
}
