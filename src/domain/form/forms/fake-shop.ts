import type { TypeQuestions } from './build-form.ts'
import { other } from './common-choices.ts'

/** Faux site de vente. */
export const fakeShop: TypeQuestions = {
  facts: [
    {
      id: 'achat',
      kind: 'text',
      label: { fr: 'Qu’avez-vous commandé ?', en: 'What did you order?' },
      short: { fr: 'Commande', en: 'Order' },
      hint: {
        fr: 'L’article et la quantité, en quelques mots.',
        en: 'The item and how many, in a few words.',
      },
      empty: { fr: 'Indiquez ce que vous avez commandé', en: 'Tell what you ordered' },
      mayBeUnknown: true,
      maxLength: 500,
    },
    {
      id: 'reference-commande',
      kind: 'text',
      label: { fr: 'Quelle est la référence de la commande ?', en: 'What is the order reference?' },
      short: { fr: 'Référence de commande', en: 'Order reference' },
      hint: {
        fr: 'Elle figure sur la page de commande ou dans le mail.',
        en: 'It is on the order page or in the e-mail.',
      },
      empty: { fr: 'Indiquez la référence, ou passez', en: 'Give the reference, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 100,
    },
    {
      id: 'recu',
      kind: 'choice',
      label: { fr: 'Qu’avez-vous reçu ?', en: 'What did you receive?' },
      short: { fr: 'Reçu', en: 'Received' },
      empty: { fr: 'Choisissez ce que vous avez reçu', en: 'Choose what you received' },
      choices: [
        { id: 'rien', label: { fr: 'Rien', en: 'Nothing' } },
        { id: 'colis-vide', label: { fr: 'Un colis vide', en: 'An empty parcel' } },
        {
          id: 'autre-objet',
          label: { fr: 'Un autre objet, ou une contrefaçon', en: 'Another item, or a fake' },
        },
        { id: 'partie', label: { fr: 'Une partie de la commande', en: 'Part of the order' } },
      ],
      mayBeUnknown: true,
    },
    {
      id: 'service-client',
      kind: 'choice',
      label: { fr: 'Le site répond-il à vos messages ?', en: 'Does the site answer your messages?' },
      short: { fr: 'Réponse du site', en: 'Answer from the site' },
      empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
      choices: [
        { id: 'non', label: { fr: 'Non, plus personne ne répond', en: 'No, nobody answers any more' } },
        {
          id: 'promesses',
          label: {
            fr: 'Oui, par des promesses ou de nouvelles demandes',
            en: 'Yes, with promises or new demands',
          },
        },
        { id: 'ferme', label: { fr: 'Le site n’existe plus', en: 'The site no longer exists' } },
        { id: 'pas-essaye', label: { fr: 'Je n’ai pas encore écrit', en: 'I have not written yet' } },
      ],
      mayBeUnknown: true,
    },
  ],
  contact: {
    id: 'contact',
    kind: 'choice',
    label: { fr: 'Comment avez-vous trouvé ce site ?', en: 'How did you find this site?' },
    short: { fr: 'Site trouvé par', en: 'Site found through' },
    why: {
      fr: 'Savoir par où passe la publicité aide à la faire retirer.',
      en: 'Knowing where the advertising runs helps to have it removed.',
    },
    empty: { fr: 'Choisissez la façon dont vous avez trouvé le site', en: 'Choose how you found the site' },
    mayBeUnknown: true,
    choices: [
      {
        id: 'publicite',
        label: { fr: 'Une publicité sur un réseau social', en: 'An advertisement on a social network' },
      },
      { id: 'recherche', label: { fr: 'Une recherche sur internet', en: 'A web search' } },
      { id: 'comparateur', label: { fr: 'Un comparateur de prix', en: 'A price comparison site' } },
      { id: 'mail', label: { fr: 'Un mail', en: 'An e-mail' } },
      { id: 'sms', label: { fr: 'Un SMS ou une messagerie', en: 'A text or a messaging app' } },
      {
        id: 'influence',
        label: { fr: 'Une vidéo ou une personne suivie en ligne', en: 'A video or someone followed online' },
      },
      { id: 'proche', label: { fr: 'Une personne que je connais', en: 'Someone I know' } },
      other,
    ],
  },
  author: [
    {
      id: 'site',
      kind: 'text',
      identifier: ['url'],
      label: { fr: 'Quelle est l’adresse du site ?', en: 'What is the address of the site?' },
      short: { fr: 'Adresse du site', en: 'Site address' },
      hint: {
        fr: 'Copiez-la telle quelle, même si le site a fermé.',
        en: 'Copy it as it is, even if the site has closed.',
      },
      why: {
        fr: 'L’adresse exacte permet de retrouver les autres sites de l’auteur.',
        en: 'The exact address helps to find the offender’s other sites.',
      },
      empty: { fr: 'Indiquez l’adresse du site, ou passez', en: 'Give the address of the site, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 2000,
    },
    {
      id: 'mail-confirmation',
      kind: 'text',
      identifier: ['email'],
      label: {
        fr: 'De quelle adresse venait la confirmation ?',
        en: 'What address did the confirmation come from?',
      },
      short: { fr: 'Mail de confirmation', en: 'Confirmation e-mail' },
      hint: { fr: 'Le mail reçu après la commande.', en: 'The e-mail received after the order.' },
      empty: { fr: 'Indiquez l’adresse, ou passez', en: 'Give the address, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 254,
    },
    {
      id: 'suivi-colis',
      kind: 'text',
      identifier: ['parcel'],
      label: { fr: 'Quel numéro de suivi avez-vous reçu ?', en: 'What tracking number did you get?' },
      short: { fr: 'Suivi du colis', en: 'Parcel tracking' },
      empty: { fr: 'Indiquez le numéro de suivi, ou passez', en: 'Give the tracking number, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 100,
    },
  ],
}
