import type { IdentifierKind } from '#linkage'
import type { Text } from '../locale.ts'

export interface KindNames {
  /** Field label, list entry. */
  readonly label: Text
  /** Opens a sentence about one value: « Cet IBAN ». */
  readonly this: Text
  /** « Le garder », in the gender of the kind. */
  readonly keep: Text
}

const he = { fr: 'Le garder', en: 'Keep it' }
const she = { fr: 'La garder', en: 'Keep it' }

/** Each kind of identifier in plain words. */
export const kindNames: Readonly<Record<IdentifierKind, KindNames>> = {
  iban: { label: { fr: 'IBAN', en: 'IBAN' }, this: { fr: 'Cet IBAN', en: 'This IBAN' }, keep: he },
  phone: {
    label: { fr: 'Téléphone', en: 'Phone' },
    this: { fr: 'Ce numéro de téléphone', en: 'This phone number' },
    keep: he,
  },
  email: {
    label: { fr: 'Adresse mail', en: 'E-mail address' },
    this: { fr: 'Cette adresse mail', en: 'This e-mail address' },
    keep: she,
  },
  url: {
    label: { fr: 'Lien ou site', en: 'Link or site' },
    this: { fr: 'Ce lien', en: 'This link' },
    keep: he,
  },
  wallet: {
    label: { fr: 'Portefeuille crypto', en: 'Crypto wallet' },
    this: { fr: 'Ce portefeuille crypto', en: 'This crypto wallet' },
    keep: he,
  },
  handle: {
    label: { fr: 'Compte de réseau social', en: 'Social network account' },
    this: { fr: 'Ce compte de réseau social', en: 'This social network account' },
    keep: he,
  },
  card_tail: {
    label: { fr: 'Fin de carte', en: 'Card ending' },
    this: { fr: 'Ce numéro de carte', en: 'This card number' },
    keep: he,
  },
  name: { label: { fr: 'Nom', en: 'Name' }, this: { fr: 'Ce nom', en: 'This name' }, keep: he },
  pseudonym: {
    label: { fr: 'Pseudo', en: 'Screen name' },
    this: { fr: 'Ce pseudo', en: 'This screen name' },
    keep: he,
  },
  ad_ref: {
    label: { fr: 'Référence d’annonce', en: 'Advert reference' },
    this: { fr: 'Cette référence d’annonce', en: 'This advert reference' },
    keep: she,
  },
  parcel: {
    label: { fr: 'Suivi de colis', en: 'Parcel tracking' },
    this: { fr: 'Ce numéro de suivi', en: 'This tracking number' },
    keep: he,
  },
  transaction: {
    label: { fr: 'Transaction', en: 'Transaction' },
    this: { fr: 'Ce numéro de transaction', en: 'This transaction number' },
    keep: he,
  },
  coupon: {
    label: { fr: 'Code de coupon', en: 'Voucher code' },
    this: { fr: 'Ce code', en: 'This code' },
    keep: he,
  },
  ip: {
    label: { fr: 'Adresse IP', en: 'IP address' },
    this: { fr: 'Cette adresse IP', en: 'This IP address' },
    keep: she,
  },
  address: {
    label: { fr: 'Adresse postale', en: 'Postal address' },
    this: { fr: 'Cette adresse', en: 'This address' },
    keep: she,
  },
}
