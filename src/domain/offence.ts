/** The six families of the two services, plus *other*, which takes reports only. */
export const offenceFamilies = ['shop', 'ad', 'romance', 'hacking', 'blackmail', 'ransom', 'other'] as const
export type OffenceFamily = (typeof offenceFamilies)[number]

/** The eight types a complaint or a report can be filed for, plus *other online scam* (report only). */
export const offenceTypes = [
  'fake_shop',
  'fake_seller',
  'fake_buyer',
  'fake_rental',
  'romance_scam',
  'account_hacking',
  'blackmail',
  'ransomware',
  'other_scam',
] as const
export type OffenceType = (typeof offenceTypes)[number]

export const familyOf: Readonly<Record<OffenceType, OffenceFamily>> = {
  fake_shop: 'shop',
  fake_seller: 'ad',
  fake_buyer: 'ad',
  fake_rental: 'ad',
  romance_scam: 'romance',
  account_hacking: 'hacking',
  blackmail: 'blackmail',
  ransomware: 'ransom',
  other_scam: 'other',
}

/** A *report* may be anonymous; a *complaint* is identified and opens a procedure. */
export const filingKinds = ['report', 'complaint'] as const
export type FilingKind = (typeof filingKinds)[number]
