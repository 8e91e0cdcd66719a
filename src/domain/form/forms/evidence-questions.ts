import type { ChoiceQuestion, FilesQuestion } from '../definition.ts'
import { other } from './common-choices.ts'

export const files: FilesQuestion = {
  id: 'fichiers',
  kind: 'files',
  label: { fr: 'Ajoutez ce que vous avez gardé', en: 'Add what you have kept' },
  short: { fr: 'Fichiers', en: 'Files' },
  hint: {
    fr: 'Captures, mails, reçus. 200 Mo par fichier. Masquez vos codes, pas ceux de l’auteur : ils servent.',
    en: 'Screenshots, e-mails, receipts. 200 MB a file. Hide your codes, not the offender’s: they are useful.',
  },
  why: {
    fr: 'Chaque fichier est gardé tel quel. Ce que nous y lisons vous est proposé, rien de plus.',
    en: 'Each file is kept as it is. What we read in it is offered to you, nothing more.',
  },
  empty: {
    fr: 'Ajoutez un fichier, ou indiquez que vous n’en avez pas',
    en: 'Add a file, or say you have none',
  },
  optional: true,
  maxFiles: 50,
}

export const whyNoEvidence: ChoiceQuestion = {
  id: 'sans-preuve',
  kind: 'choice',
  label: { fr: 'Pourquoi les preuves manquent-elles ?', en: 'Why is the evidence missing?' },
  short: { fr: 'Preuves absentes', en: 'Missing evidence' },
  hint: {
    fr: 'Ce n’est pas grave : votre récit compte aussi.',
    en: 'It does not matter: your account counts too.',
  },
  empty: { fr: 'Choisissez une réponse, ou passez', en: 'Choose an answer, or skip' },
  when: { not: { question: 'fichiers', answered: true } },
  optional: true,
  mayBeUnknown: true,
  choices: [
    { id: 'effacees', label: { fr: 'Elles ont été effacées', en: 'They were deleted' } },
    {
      id: 'compte-ferme',
      label: { fr: 'Le compte ou le site a disparu', en: 'The account or site has gone' },
    },
    {
      id: 'autre-appareil',
      label: { fr: 'Elles sont sur un autre appareil', en: 'They are on another device' },
    },
    { id: 'plus-tard', label: { fr: 'Je les ajouterai plus tard', en: 'I will add them later' } },
    { id: 'a-l-oral', label: { fr: 'Tout s’est passé par téléphone', en: 'It all happened by phone' } },
    other,
  ],
}
