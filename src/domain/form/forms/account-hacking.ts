import type { TypeQuestions } from './build-form.ts'
import { noneOfThese, other } from './common-choices.ts'

/** Piratage de compte. */
export const accountHacking: TypeQuestions = {
  facts: [
    {
      id: 'compte-touche',
      kind: 'choice',
      label: { fr: 'Quel compte est touché ?', en: 'Which account is affected?' },
      short: { fr: 'Compte touché', en: 'Account affected' },
      empty: { fr: 'Choisissez le compte touché', en: 'Choose the account affected' },
      mayBeUnknown: true,
      choices: [
        { id: 'mail', label: { fr: 'Une adresse mail', en: 'An e-mail account' } },
        {
          id: 'messagerie',
          label: { fr: 'Une messagerie (WhatsApp, Telegram…)', en: 'A messaging app (WhatsApp, Telegram…)' },
        },
        { id: 'reseau', label: { fr: 'Un réseau social', en: 'A social network' } },
        { id: 'vente', label: { fr: 'Un compte de vente', en: 'A selling account' } },
        {
          id: 'contact',
          label: {
            fr: 'Celui d’un contact, qui m’a demandé de l’argent',
            en: 'That of a contact, who asked me for money',
          },
        },
        other,
      ],
    },
    {
      id: 'contacts-sollicites',
      kind: 'choices',
      label: {
        fr: 'À qui de l’argent a-t-il été demandé en votre nom ?',
        en: 'Who was asked for money in your name?',
      },
      short: { fr: 'Argent demandé à', en: 'Money asked from' },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      mayBeUnknown: true,
      none: noneOfThese,
      choices: [
        { id: 'proches', label: { fr: 'Des proches', en: 'Family and friends' } },
        { id: 'contacts', label: { fr: 'Des contacts ou des abonnés', en: 'Contacts or followers' } },
        { id: 'clients', label: { fr: 'Des clients ou des acheteurs', en: 'Customers or buyers' } },
        { id: 'moi', label: { fr: 'Moi, pour rendre le compte', en: 'Me, to give the account back' } },
      ],
    },
  ],
  author: [],
}
