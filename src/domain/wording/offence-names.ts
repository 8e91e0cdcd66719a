import type { Text } from '../locale.ts'
import type { OffenceType } from '../offence.ts'

/** What each type is called to the public. */
export const offenceNames: Readonly<Record<OffenceType, Text>> = {
  fake_shop: { fr: 'Faux site de vente', en: 'Fake shop' },
  fake_seller: { fr: 'Petite annonce : faux vendeur', en: 'Classified ad: fake seller' },
  fake_buyer: { fr: 'Petite annonce : faux acheteur', en: 'Classified ad: fake buyer' },
  fake_rental: { fr: 'Fausse location', en: 'Fake rental' },
  romance_scam: { fr: 'Arnaque sentimentale', en: 'Romance scam' },
  account_hacking: { fr: 'Piratage de compte', en: 'Account hacking' },
  blackmail: { fr: 'Chantage en ligne', en: 'Online blackmail' },
  ransomware: { fr: 'Rançongiciel', en: 'Ransomware' },
  other_scam: { fr: 'Autre arnaque en ligne', en: 'Other online scam' },
}
