import type { IdentifierKind } from '../identifier.ts'
import { cardTail } from './card-tail.ts'
import { email } from './email.ts'
import { handle } from './handle.ts'
import { iban } from './iban.ts'
import { ip } from './ip.ts'
import { name } from './person-name.ts'
import { phone } from './phone.ts'
import { address } from './postal-address.ts'
import { pseudonym } from './pseudonym.ts'
import { adReference, coupon, parcel, transaction } from './reference.ts'
import type { IdentifierRules } from './rules.ts'
import { url } from './url.ts'
import { wallet } from './wallet.ts'

export const rulesOf: Readonly<Record<IdentifierKind, IdentifierRules>> = {
  iban,
  phone,
  email,
  url,
  wallet,
  handle,
  card_tail: cardTail,
  name,
  pseudonym,
  ad_ref: adReference,
  parcel,
  transaction,
  coupon,
  ip,
  address,
}
