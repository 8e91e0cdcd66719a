import type { ConsoleIconName, PublicIconName } from './icon-names.ts'

type SharedIconName = PublicIconName & ConsoleIconName

/** Each kind of identifier has one icon, the same on both faces. */
export const identifierIcons = {
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
  parcel: 'hash',
  transaction: 'hash',
  coupon: 'ticket',
  ip: 'globe',
  address: 'map-pin',
} as const satisfies Readonly<Record<string, SharedIconName>>

/** Each family has one icon, one colour and one name; never a broken heart. */
export const familyIcons = {
  shop: 'shopping-cart',
  ad: 'tag',
  romance: 'message-circle-heart',
  hacking: 'key-round',
  blackmail: 'message-square-warning',
  ransom: 'lock',
  other: 'circle-question-mark',
} as const satisfies Readonly<Record<string, SharedIconName>>
