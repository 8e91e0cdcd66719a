import type { TextQuestion } from '../definition.ts'

/** What the three types of classified advert share. */
export const adPlatform: TextQuestion = {
  id: 'plateforme',
  kind: 'text',
  label: { fr: 'Sur quel site était l’annonce ?', en: 'On which site was the advert?' },
  short: { fr: 'Site de l’annonce', en: 'Advert site' },
  hint: { fr: 'Le nom du site, de l’application ou du groupe.', en: 'The name of the site, app or group.' },
  empty: { fr: 'Indiquez le site de l’annonce', en: 'Give the site of the advert' },
  mayBeUnknown: true,
  maxLength: 200,
}

export const adLink: TextQuestion = {
  id: 'annonce-lien',
  kind: 'text',
  identifier: ['url'],
  label: { fr: 'Quel est le lien de l’annonce ?', en: 'What is the link to the advert?' },
  short: { fr: 'Lien de l’annonce', en: 'Advert link' },
  hint: { fr: 'Même si l’annonce a disparu.', en: 'Even if the advert has gone.' },
  empty: { fr: 'Indiquez le lien, ou passez', en: 'Give the link, or skip' },
  optional: true,
  mayBeUnknown: true,
  maxLength: 2000,
}

export const adReference: TextQuestion = {
  id: 'annonce-reference',
  kind: 'text',
  identifier: ['ad_ref'],
  label: { fr: 'Quelle est la référence de l’annonce ?', en: 'What is the advert’s reference?' },
  short: { fr: 'Référence de l’annonce', en: 'Advert reference' },
  hint: { fr: 'Un numéro, souvent en bas de l’annonce.', en: 'A number, often at the foot of the advert.' },
  empty: { fr: 'Indiquez la référence, ou passez', en: 'Give the reference, or skip' },
  optional: true,
  mayBeUnknown: true,
  maxLength: 100,
}
