import type {
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  PasteQuestion,
  TextQuestion,
} from '../definition.ts'
import { noneOfThese, other, yesNo } from './common-choices.ts'

export const forWhom: ChoiceQuestion = {
  id: 'pour-qui',
  kind: 'choice',
  label: { fr: 'Qui est concerné ?', en: 'Who is concerned?' },
  short: { fr: 'Personne concernée', en: 'Person concerned' },
  hint: { fr: 'Aucun nom n’est demandé.', en: 'No name is asked.' },
  empty: { fr: 'Choisissez la personne concernée', en: 'Choose the person concerned' },
  choices: [
    { id: 'moi', label: { fr: 'Moi', en: 'Me' } },
    { id: 'enfant', label: { fr: 'Un enfant ou un adolescent', en: 'A child or a teenager' } },
    { id: 'proche', label: { fr: 'Un proche, avec son accord', en: 'A relative or friend, who agrees' } },
    { id: 'entreprise', label: { fr: 'Une entreprise', en: 'A company' } },
    {
      id: 'association',
      label: { fr: 'Une association ou une collectivité', en: 'An association or public body' },
    },
  ],
}

export const firstContact: DateQuestion = {
  id: 'debut',
  kind: 'date',
  label: { fr: 'Quand le contact a-t-il commencé ?', en: 'When did the contact begin?' },
  short: { fr: 'Début', en: 'Start' },
  hint: { fr: 'Une date approximative suffit.', en: 'A rough date is enough.' },
  why: {
    fr: 'Les dates permettent de rapprocher votre déclaration d’autres, faites à la même période.',
    en: 'Dates let us compare your account with others from the same period.',
  },
  empty: {
    fr: 'Indiquez la date du premier contact, même approximative',
    en: 'Give the date of first contact, even roughly',
  },
  approximate: true,
  mayBeUnknown: true,
}

export const lastContact: DateQuestion = {
  id: 'fin',
  kind: 'date',
  label: { fr: 'Quand le dernier contact a-t-il eu lieu ?', en: 'When was the last contact?' },
  short: { fr: 'Dernier contact', en: 'Last contact' },
  hint: {
    fr: 'Le dernier message, appel ou paiement. Si cela continue, indiquez la date du jour.',
    en: 'The last message, call or payment. If it is still going on, give today’s date.',
  },
  empty: {
    fr: 'Indiquez la date du dernier contact, même approximative',
    en: 'Give the date of the last contact, even roughly',
  },
  approximate: true,
  mayBeUnknown: true,
  optional: true,
  notBefore: 'debut',
}

export const howContactBegan: ChoiceQuestion = {
  id: 'contact',
  kind: 'choice',
  label: { fr: 'Comment le contact a-t-il commencé ?', en: 'How did the contact begin?' },
  short: { fr: 'Premier contact', en: 'First contact' },
  why: {
    fr: 'Savoir par où l’auteur arrive aide à le retrouver et à prévenir les autres.',
    en: 'Knowing how the offender arrives helps to find them and to warn others.',
  },
  empty: { fr: 'Choisissez la façon dont le contact a commencé', en: 'Choose how the contact began' },
  mayBeUnknown: true,
  choices: [
    { id: 'annonce', label: { fr: 'Une petite annonce', en: 'A classified ad' } },
    { id: 'publicite', label: { fr: 'Une publicité en ligne', en: 'An online advertisement' } },
    { id: 'recherche', label: { fr: 'Une recherche sur internet', en: 'A web search' } },
    { id: 'reseau', label: { fr: 'Un réseau social', en: 'A social network' } },
    {
      id: 'messagerie',
      label: { fr: 'Une messagerie (WhatsApp, Telegram…)', en: 'A messaging app (WhatsApp, Telegram…)' },
    },
    { id: 'rencontre', label: { fr: 'Un site de rencontre', en: 'A dating site' } },
    { id: 'sms', label: { fr: 'Un SMS', en: 'A text message' } },
    { id: 'mail', label: { fr: 'Un mail', en: 'An e-mail' } },
    { id: 'appel', label: { fr: 'Un appel', en: 'A phone call' } },
    { id: 'proche', label: { fr: 'Une personne que je connais', en: 'Someone I know' } },
    other,
  ],
}

export const story: PasteQuestion = {
  id: 'recit',
  kind: 'paste',
  story: true,
  label: { fr: 'Racontez ce qui s’est passé, avec vos mots', en: 'Tell what happened, in your own words' },
  short: { fr: 'Récit', en: 'Account' },
  hint: {
    fr: 'Quelques phrases suffisent, dans l’ordre où les choses sont arrivées.',
    en: 'A few sentences are enough, in the order things happened.',
  },
  why: {
    fr: 'Un détail qui vous paraît sans importance peut relier deux déclarations.',
    en: 'A detail that seems unimportant to you may tie two accounts together.',
  },
  empty: {
    fr: 'Racontez ce qui s’est passé, en une phrase au moins',
    en: 'Tell what happened, in at least one sentence',
  },
  maxLength: 20_000,
}

export const whatWasAsked: ChoicesQuestion = {
  id: 'demande',
  kind: 'choices',
  label: { fr: 'Que vous a demandé l’auteur ?', en: 'What did the offender ask you for?' },
  short: { fr: 'Demandé par l’auteur', en: 'Asked by the offender' },
  hint: { fr: 'Plusieurs réponses sont possibles.', en: 'You can choose several answers.' },
  empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
  none: noneOfThese,
  mayBeUnknown: true,
  choices: [
    { id: 'argent', label: { fr: 'De l’argent', en: 'Money' } },
    { id: 'carte', label: { fr: 'Un numéro de carte bancaire', en: 'A bank card number' } },
    { id: 'codes', label: { fr: 'Des codes ou une validation bancaire', en: 'Bank codes or an approval' } },
    { id: 'identite', label: { fr: 'Une pièce d’identité', en: 'An identity document' } },
    { id: 'images', label: { fr: 'Des photos ou des vidéos', en: 'Photos or videos' } },
    { id: 'mot-de-passe', label: { fr: 'Un identifiant ou un mot de passe', en: 'A login or a password' } },
    { id: 'acces', label: { fr: 'L’accès à un appareil', en: 'Access to a device' } },
    { id: 'coordonnees', label: { fr: 'Une adresse ou un téléphone', en: 'An address or a phone number' } },
    other,
  ],
}

export const whatWasGiven: ChoicesQuestion = {
  id: 'obtenu',
  kind: 'choices',
  label: { fr: 'Qu’est-ce que l’auteur a obtenu ?', en: 'What did the offender obtain?' },
  short: { fr: 'Obtenu par l’auteur', en: 'Obtained by the offender' },
  hint: { fr: 'Plusieurs réponses sont possibles.', en: 'You can choose several answers.' },
  why: {
    fr: 'Nous vous dirons quoi faire pour chaque chose obtenue.',
    en: 'We will tell you what to do for each thing obtained.',
  },
  empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
  none: noneOfThese,
  mayBeUnknown: true,
  choices: [
    { id: 'argent', label: { fr: 'De l’argent', en: 'Money' } },
    { id: 'carte', label: { fr: 'Mon numéro de carte bancaire', en: 'My bank card number' } },
    { id: 'codes', label: { fr: 'Des codes ou une validation bancaire', en: 'Bank codes or an approval' } },
    { id: 'identite', label: { fr: 'Une copie de pièce d’identité', en: 'A copy of an identity document' } },
    { id: 'images', label: { fr: 'Des photos ou des vidéos', en: 'Photos or videos' } },
    { id: 'mot-de-passe', label: { fr: 'Un identifiant ou un mot de passe', en: 'A login or a password' } },
    { id: 'acces', label: { fr: 'L’accès à un appareil', en: 'Access to a device' } },
    { id: 'coordonnees', label: { fr: 'Mon adresse ou mon téléphone', en: 'My address or my phone number' } },
    other,
  ],
}

export const otherVictims: ChoiceQuestion = {
  id: 'autres-victimes',
  kind: 'choice',
  label: {
    fr: 'D’autres personnes ont-elles vécu la même chose ?',
    en: 'Did the same thing happen to other people?',
  },
  short: { fr: 'Autres victimes', en: 'Other victims' },
  hint: {
    fr: 'Par exemple un avis en ligne, un message, un proche.',
    en: 'For example an online review, a message, a friend.',
  },
  empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
  mayBeUnknown: true,
  choices: yesNo,
}

export const otherVictimsDetail: TextQuestion = {
  id: 'autres-victimes-precisions',
  kind: 'text',
  long: true,
  label: { fr: 'Que savez-vous de ces autres personnes ?', en: 'What do you know about these other people?' },
  short: { fr: 'Précisions', en: 'Details' },
  hint: {
    fr: 'Où vous l’avez lu ou appris. Un nom n’est pas nécessaire.',
    en: 'Where you read or heard it. No name is needed.',
  },
  empty: {
    fr: 'Indiquez ce que vous savez des autres personnes',
    en: 'Tell what you know about the other people',
  },
  when: { question: 'autres-victimes', is: 'oui' },
  optional: true,
  maxLength: 2000,
}

export const postcode: TextQuestion = {
  id: 'code-postal',
  kind: 'text',
  shape: 'postcode',
  autocomplete: 'postal-code',
  label: { fr: 'Quel est le code postal du domicile ?', en: 'What is the postcode of the home?' },
  short: { fr: 'Code postal', en: 'Postcode' },
  hint: { fr: 'Hors de France, laissez vide.', en: 'Outside France, leave empty.' },
  why: {
    fr: 'Il indique quelle unité peut travailler sur les faits. Il ne suffit pas à vous reconnaître.',
    en: 'It shows which unit can work on the facts. It is not enough to recognise you.',
  },
  empty: { fr: 'Indiquez un code postal', en: 'Give a postcode' },
  optional: true,
  maxLength: 10,
}
