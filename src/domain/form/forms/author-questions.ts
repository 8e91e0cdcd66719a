import type { IdentifiersQuestion, PasteQuestion, TextQuestion } from '../definition.ts'

export const pastedMessage: PasteQuestion = {
  id: 'lire-un-message',
  kind: 'paste',
  label: { fr: 'Collez le message, l’annonce ou le mail', en: 'Paste the message, advert or e-mail' },
  short: { fr: 'Message collé', en: 'Pasted message' },
  hint: {
    fr: 'Nous y cherchons des numéros, des comptes et des adresses.',
    en: 'We look in it for numbers, accounts and addresses.',
  },
  why: {
    fr: 'Cela évite de tout recopier. Vous choisissez ensuite ce qui est gardé.',
    en: 'It saves copying everything. You then choose what is kept.',
  },
  empty: { fr: 'Collez un message, ou passez cette question', en: 'Paste a message, or skip this question' },
  optional: true,
  maxLength: 50_000,
}

export const knownIdentifiers: IdentifiersQuestion = {
  id: 'identifiants',
  kind: 'identifiers',
  label: { fr: 'Que savez-vous d’autre sur l’auteur ?', en: 'What else do you know about the offender?' },
  short: { fr: 'Identifiants de l’auteur', en: 'Identifiers of the offender' },
  hint: {
    fr: 'Remplissez ce que vous avez ; laissez le reste vide.',
    en: 'Fill in what you have; leave the rest empty.',
  },
  why: {
    fr: 'Un seul numéro, cité par plusieurs personnes, suffit souvent à relier des faits.',
    en: 'One number named by several people is often enough to tie facts together.',
  },
  empty: { fr: 'Indiquez un élément, ou passez cette question', en: 'Give one item, or skip this question' },
  optional: true,
  mayBeUnknown: true,
  kinds: ['phone', 'email', 'handle', 'pseudonym', 'name', 'url', 'iban', 'wallet'],
}

export const description: TextQuestion = {
  id: 'description',
  kind: 'text',
  long: true,
  label: {
    fr: 'Avez-vous remarqué autre chose chez l’auteur ?',
    en: 'Did you notice anything else about the offender?',
  },
  short: { fr: 'Autres remarques', en: 'Other remarks' },
  hint: {
    fr: 'Sa voix, sa langue, ses horaires, une photo, ce qu’il disait de lui.',
    en: 'Voice, language, hours, a photo, what they said about themselves.',
  },
  empty: { fr: 'Indiquez ce que vous avez remarqué, ou passez', en: 'Tell what you noticed, or skip' },
  optional: true,
  maxLength: 4000,
}
