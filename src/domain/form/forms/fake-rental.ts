import { adLink, adPlatform, adReference } from './ad-questions.ts'
import type { TypeQuestions } from './build-form.ts'
import { other } from './common-choices.ts'

/** Fausse location. */
export const fakeRental: TypeQuestions = {
  facts: [
    {
      id: 'logement',
      kind: 'text',
      label: { fr: 'Quel logement était proposé ?', en: 'What home was offered?' },
      short: { fr: 'Logement', en: 'Home' },
      hint: { fr: 'Studio, maison, chambre, location de vacances…', en: 'Studio, house, room, holiday let…' },
      empty: { fr: 'Indiquez le logement proposé', en: 'Tell which home was offered' },
      mayBeUnknown: true,
      maxLength: 300,
    },
    {
      id: 'logement-adresse',
      kind: 'text',
      label: { fr: 'À quelle adresse ?', en: 'At what address?' },
      short: { fr: 'Adresse annoncée', en: 'Address given' },
      hint: { fr: 'Une ville ou une rue suffit.', en: 'A town or a street is enough.' },
      why: {
        fr: 'La même adresse sert souvent à plusieurs annonces.',
        en: 'The same address is often used in several adverts.',
      },
      identifier: ['address'],
      empty: { fr: 'Indiquez l’adresse annoncée, ou passez', en: 'Give the address, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 300,
    },
    {
      id: 'loyer',
      kind: 'amount',
      label: { fr: 'Quel prix était demandé ?', en: 'What price was asked?' },
      short: { fr: 'Prix annoncé', en: 'Price asked' },
      hint: { fr: 'Le loyer ou le prix du séjour.', en: 'The rent or the price of the stay.' },
      empty: { fr: 'Indiquez le prix, même approximatif', en: 'Give the price, even roughly' },
      optional: true,
      mayBeUnknown: true,
    },
    {
      id: 'pretexte',
      kind: 'choices',
      label: { fr: 'Pour quelle raison fallait-il payer ?', en: 'What was the money meant for?' },
      short: { fr: 'Motif du paiement', en: 'Reason for paying' },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      mayBeUnknown: true,
      none: { fr: 'Aucun paiement demandé', en: 'No payment asked' },
      choices: [
        { id: 'reservation', label: { fr: 'Une réservation', en: 'A booking' } },
        { id: 'caution', label: { fr: 'Une caution ou un dépôt de garantie', en: 'A security deposit' } },
        { id: 'loyer', label: { fr: 'Un loyer d’avance', en: 'Rent in advance' } },
        { id: 'dossier', label: { fr: 'Des frais de dossier ou de visite', en: 'File or viewing fees' } },
        { id: 'preuve', label: { fr: 'Prouver que j’ai l’argent', en: 'Proving that I have the money' } },
        other,
      ],
    },
    {
      id: 'documents-recus',
      kind: 'choices',
      label: { fr: 'Quels documents avez-vous reçus ?', en: 'What documents did you receive?' },
      short: { fr: 'Documents reçus', en: 'Documents received' },
      hint: { fr: 'Vous pourrez les ajouter aux preuves.', en: 'You can add them to the evidence.' },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      mayBeUnknown: true,
      none: { fr: 'Aucun', en: 'None' },
      choices: [
        { id: 'bail', label: { fr: 'Un bail ou un contrat', en: 'A lease or a contract' } },
        { id: 'rib', label: { fr: 'Un RIB', en: 'Bank details' } },
        { id: 'identite', label: { fr: 'Une pièce d’identité', en: 'An identity document' } },
        {
          id: 'photos',
          label: { fr: 'Des photos ou une vidéo du logement', en: 'Photos or a video of the home' },
        },
        {
          id: 'facture',
          label: { fr: 'Une facture ou un titre de propriété', en: 'A bill or a title deed' },
        },
        other,
      ],
    },
    {
      id: 'documents-envoyes',
      kind: 'choices',
      label: { fr: 'Quels documents avez-vous envoyés ?', en: 'What documents did you send?' },
      short: { fr: 'Documents envoyés', en: 'Documents sent' },
      why: {
        fr: 'Un dossier de location peut servir à ouvrir un compte à votre nom. Nous vous dirons quoi surveiller.',
        en: 'A rental file can be used to open an account in your name. We will tell you what to watch.',
      },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      mayBeUnknown: true,
      none: { fr: 'Aucun', en: 'None' },
      choices: [
        { id: 'identite', label: { fr: 'Une pièce d’identité', en: 'An identity document' } },
        { id: 'salaires', label: { fr: 'Des bulletins de salaire', en: 'Payslips' } },
        { id: 'impots', label: { fr: 'Un avis d’impôt', en: 'A tax notice' } },
        { id: 'rib', label: { fr: 'Un RIB', en: 'Bank details' } },
        { id: 'garant', label: { fr: 'Le dossier d’un garant', en: 'A guarantor’s file' } },
        { id: 'domicile', label: { fr: 'Un justificatif de domicile', en: 'Proof of address' } },
        other,
      ],
    },
  ],
  author: [adPlatform, adLink, adReference],
}
