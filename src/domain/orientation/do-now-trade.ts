import type { DoNowRule } from './do-now-rule.ts'

const reportAdvert: DoNowRule = {
  id: 'annonce-signaler',
  when: 'today',
  text: {
    fr: 'Signalez l’annonce et le compte au site.',
    en: 'Report the advert and the account to the site.',
  },
  tickedBy: { question: 'deja-fait', includes: 'plateforme' },
}

const keepAdvert: DoNowRule = {
  id: 'annonce-garder',
  when: 'keep',
  text: {
    fr: 'Gardez l’annonce, le profil, les échanges et le RIB reçu.',
    en: 'Keep the advert, the profile, the messages and the bank details received.',
  },
}

export const fakeShopLines: readonly DoNowRule[] = [
  {
    id: 'compte-boutique',
    when: 'today',
    text: {
      fr: 'Changez le mot de passe créé sur ce site s’il sert ailleurs.',
      en: 'Change the password made on this site if it is used elsewhere.',
    },
    tickedBy: { question: 'deja-fait', includes: 'mots-de-passe' },
  },
  {
    id: 'faux-suivi',
    when: 'today',
    text: {
      fr: 'Méfiez-vous d’un message de suivi de colis : il vient souvent du même auteur.',
      en: 'Beware of a parcel tracking message: it often comes from the same offender.',
    },
  },
  {
    id: 'site-garder',
    when: 'keep',
    text: {
      fr: 'Gardez l’adresse exacte du site, la page de commande, le mail de confirmation et le relevé.',
      en: 'Keep the exact address of the site, the order page, the confirmation e-mail and the statement.',
    },
  },
]

export const fakeSellerLines: readonly DoNowRule[] = [reportAdvert, keepAdvert]

export const fakeRentalLines: readonly DoNowRule[] = [
  reportAdvert,
  {
    id: 'garant-prevenir',
    when: 'today',
    text: {
      fr: 'Prévenez votre garant : ses papiers ont aussi été envoyés.',
      en: 'Tell your guarantor: their papers were sent too.',
    },
    applies: { question: 'documents-envoyes', includes: 'garant' },
  },
  keepAdvert,
]

export const fakeBuyerLines: readonly DoNowRule[] = [
  {
    id: 'ne-pas-expedier',
    when: 'now',
    text: {
      fr: 'N’expédiez rien tant que l’argent n’est pas sur votre compte.',
      en: 'Ship nothing until the money is in your account.',
    },
  },
  {
    id: 'lien-paiement',
    when: 'now',
    text: {
      fr: 'N’ouvrez plus le lien « recevoir le paiement » ; si vous y avez saisi votre carte, faites opposition.',
      en: 'Do not open the “receive the payment” link again; if you entered your card there, block it.',
    },
    applies: { question: 'paiement-annonce', is: 'lien' },
    tickedBy: { question: 'deja-fait', includes: 'opposition' },
  },
  reportAdvert,
  {
    id: 'etiquette-garder',
    when: 'keep',
    text: {
      fr: 'Gardez l’annonce, les échanges et l’étiquette du colis.',
      en: 'Keep the advert, the messages and the parcel label.',
    },
  },
]

export const otherScamLines: readonly DoNowRule[] = [
  {
    id: 'rappeler-soi-meme',
    when: 'now',
    text: {
      fr: 'Raccrochez et rappelez vous-même le numéro de votre carte ou de votre application.',
      en: 'Hang up and call back yourself the number on your card or in your app.',
    },
    applies: { question: 'forme', is: 'conseiller' },
    tickedBy: { question: 'deja-fait', includes: 'banque' },
  },
  {
    id: 'message-transferer',
    when: 'today',
    text: { fr: 'Transférez le SMS au 33700.', en: 'Forward the text to 33700.' },
    link: 'spam_sms',
    applies: {
      all: [
        { question: 'forme', is: 'message' },
        { question: 'contact', is: ['sms', 'messagerie'] },
      ],
    },
    tickedBy: { question: 'deja-fait', includes: 'autre-service' },
  },
  {
    id: 'emploi-argent',
    when: 'now',
    text: {
      fr: 'Ne renvoyez plus d’argent ni de colis reçus pour ce travail.',
      en: 'Send on no more money or parcels received for this job.',
    },
    applies: { question: 'forme', is: 'emploi' },
  },
  {
    id: 'conseil-telephone',
    when: 'today',
    text: {
      fr: 'Demandez conseil par téléphone à Info Escroqueries.',
      en: 'Ask Info Escroqueries for advice by phone.',
    },
    link: 'info_escroqueries',
  },
]
