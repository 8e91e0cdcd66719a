import type {
  AmountQuestion,
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  GroupQuestion,
  TextQuestion,
} from '../definition.ts'
import { noneOfThese, other, yesNo } from './common-choices.ts'
import { paymentQuestions } from './payment-questions.ts'

export const hasPaid: ChoiceQuestion = {
  id: 'paye',
  kind: 'choice',
  label: { fr: 'De l’argent est-il parti ?', en: 'Has money left?' },
  short: { fr: 'Argent parti', en: 'Money left' },
  empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
  choices: [
    { id: 'oui', label: { fr: 'Oui', en: 'Yes' } },
    { id: 'bloque', label: { fr: 'Oui, mais bloqué ou remboursé', en: 'Yes, but blocked or refunded' } },
    { id: 'non', label: { fr: 'Non', en: 'No' } },
  ],
  mayBeUnknown: true,
}

const somethingPaid = { question: 'paye', is: ['oui', 'bloque'] } as const

export const payments: GroupQuestion = {
  id: 'paiement',
  kind: 'group',
  noun: { fr: 'Paiement', en: 'Payment' },
  label: { fr: 'Qu’avez-vous payé ?', en: 'What did you pay?' },
  short: { fr: 'Paiements', en: 'Payments' },
  hint: {
    fr: 'Ajoutez chaque paiement. Une estimation suffit.',
    en: 'Add each payment. An estimate is enough.',
  },
  why: {
    fr: 'Le compte qui a reçu l’argent est la piste la plus solide, et votre banque en a besoin.',
    en: 'The account that received the money is the strongest lead, and your bank needs it.',
  },
  empty: {
    fr: 'Ajoutez un paiement, ou répondez « Non » à la question précédente',
    en: 'Add a payment, or answer “No” to the previous question',
  },
  when: somethingPaid,
  maxRows: 100,
  questions: paymentQuestions,
}

export const amountAsked: AmountQuestion = {
  id: 'montant-demande',
  kind: 'amount',
  label: { fr: 'Quelle somme l’auteur demandait-il ?', en: 'What sum did the offender ask for?' },
  short: { fr: 'Somme demandée', en: 'Sum asked' },
  hint: { fr: 'Une estimation suffit.', en: 'An estimate is enough.' },
  empty: { fr: 'Indiquez la somme demandée, même approximative', en: 'Give the sum asked, even roughly' },
  when: { not: somethingPaid },
  optional: true,
  mayBeUnknown: true,
}

export const alreadyDone: ChoicesQuestion = {
  id: 'deja-fait',
  kind: 'choices',
  label: { fr: 'Qu’avez-vous déjà fait ?', en: 'What have you already done?' },
  short: { fr: 'Déjà fait', en: 'Already done' },
  hint: { fr: 'Plusieurs réponses sont possibles.', en: 'You can choose several answers.' },
  why: {
    fr: 'Nous ne vous redemanderons pas ce qui est déjà fait.',
    en: 'We will not ask you again for what is done.',
  },
  empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
  none: { fr: 'Rien pour l’instant', en: 'Nothing so far' },
  choices: [
    { id: 'banque', label: { fr: 'Prévenir ma banque', en: 'Told my bank' } },
    {
      id: 'retour-de-fonds',
      label: { fr: 'Demander un retour de fonds', en: 'Asked for the money to be recalled' },
    },
    { id: 'opposition', label: { fr: 'Faire opposition à ma carte', en: 'Blocked my card' } },
    { id: 'contestation', label: { fr: 'Contester le paiement', en: 'Disputed the payment' } },
    {
      id: 'plateforme',
      label: { fr: 'Signaler au site ou au réseau social', en: 'Reported to the site or network' },
    },
    { id: 'mots-de-passe', label: { fr: 'Changer mes mots de passe', en: 'Changed my passwords' } },
    { id: 'bloquer', label: { fr: 'Bloquer l’auteur', en: 'Blocked the offender' } },
    { id: 'assureur', label: { fr: 'Prévenir mon assurance', en: 'Told my insurer' } },
    { id: 'autre-service', label: { fr: 'Signaler à un autre service', en: 'Reported to another service' } },
    other,
  ],
}

export const bankWarnedOn: DateQuestion = {
  id: 'banque-prevenue',
  kind: 'date',
  label: { fr: 'Quand avez-vous prévenu votre banque ?', en: 'When did you tell your bank?' },
  short: { fr: 'Banque prévenue', en: 'Bank told' },
  hint: { fr: 'La date et, si vous le pouvez, l’heure.', en: 'The date and, if you can, the time.' },
  empty: { fr: 'Indiquez la date, même approximative', en: 'Give the date, even roughly' },
  when: {
    any: [
      { question: 'deja-fait', includes: 'banque' },
      { question: 'deja-fait', includes: 'retour-de-fonds' },
      { question: 'deja-fait', includes: 'opposition' },
    ],
  },
  approximate: true,
  time: true,
  optional: true,
  mayBeUnknown: true,
}

export const doneDetail: TextQuestion = {
  id: 'deja-fait-precisions',
  kind: 'text',
  long: true,
  label: { fr: 'Quelle réponse avez-vous reçue ?', en: 'What answer did you get?' },
  short: { fr: 'Réponses reçues', en: 'Answers received' },
  hint: {
    fr: 'De la banque, du site ou d’un autre service, avec la date.',
    en: 'From the bank, the site or another service, with the date.',
  },
  empty: { fr: 'Indiquez la réponse reçue, ou passez', en: 'Give the answer received, or skip' },
  when: { question: 'deja-fait', answered: true },
  optional: true,
  maxLength: 2000,
}

export const otherLoss: ChoicesQuestion = {
  id: 'autre-perte',
  kind: 'choices',
  label: {
    fr: 'Avez-vous subi autre chose qu’une perte d’argent ?',
    en: 'Did you suffer anything besides losing money?',
  },
  short: { fr: 'Autres conséquences', en: 'Other consequences' },
  empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
  none: noneOfThese,
  optional: true,
  choices: [
    { id: 'compte-perdu', label: { fr: 'Un compte ou des fichiers perdus', en: 'An account or files lost' } },
    { id: 'identite', label: { fr: 'Mon identité utilisée', en: 'My identity used' } },
    { id: 'temps', label: { fr: 'Du temps, des démarches', en: 'Time, paperwork' } },
    { id: 'sante', label: { fr: 'Ma santé, mon sommeil', en: 'My health, my sleep' } },
    { id: 'travail', label: { fr: 'Mon travail, ma réputation', en: 'My work, my reputation' } },
    other,
  ],
}

export const insured: ChoiceQuestion = {
  id: 'assurance',
  kind: 'choice',
  label: {
    fr: 'Une assurance peut-elle couvrir la perte ?',
    en: 'Might an insurance policy cover the loss?',
  },
  short: { fr: 'Assurance', en: 'Insurance' },
  hint: {
    fr: 'Assurance habitation, de la carte bancaire ou contre la fraude.',
    en: 'Home, bank card or fraud insurance.',
  },
  empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
  optional: true,
  mayBeUnknown: true,
  choices: yesNo,
}

export const insurer: TextQuestion = {
  id: 'assureur',
  kind: 'text',
  label: { fr: 'Quel est le nom de l’assureur ?', en: 'What is the insurer’s name?' },
  short: { fr: 'Assureur', en: 'Insurer' },
  empty: { fr: 'Indiquez le nom de l’assureur', en: 'Give the insurer’s name' },
  when: { question: 'assurance', is: 'oui' },
  optional: true,
  maxLength: 200,
}
