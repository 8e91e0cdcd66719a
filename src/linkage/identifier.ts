/** Every kind of value that can tie two filings, in the order they are shown to an investigator. */
export const identifierKinds = [
  'iban',
  'phone',
  'email',
  'url',
  'wallet',
  'handle',
  'card_tail',
  'name',
  'pseudonym',
  'ad_ref',
  'parcel',
  'transaction',
  'coupon',
  'ip',
  'address',
] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** A value in its one normal form (phone E.164, IBAN without spaces, e-mail in lower case…): what is compared and stored. */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly value: string
}

/** Why a value looks mistyped. Doubt never refuses a value: the offender may have given a false one. */
export type Doubt =
  | { readonly code: 'wrong_length'; readonly found: number; readonly expected: number }
  | { readonly code: 'wrong_check_digits' }
  | { readonly code: 'unknown_shape' }

/** Who a value found in a text most likely belongs to. */
export const identifierRoles = ['suspect', 'victim', 'third_party'] as const
export type IdentifierRole = (typeof identifierRoles)[number]

/** One value found in free text. `start` and `end` are offsets in UTF-16 units, `end` exclusive. */
export interface FoundIdentifier extends Identifier {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly role: IdentifierRole
  /** Why this role was guessed: a stable code, put into words by the interface. */
  readonly reason:
    | 'named_as_own'
    | 'known_service'
    | 'named_as_service'
    | 'named_as_theirs'
    | 'payment_target'
    | 'default'
  readonly doubt?: Doubt
}
