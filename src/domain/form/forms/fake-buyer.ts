import { adPlatform } from './ad-questions.ts'
import type { TypeQuestions } from './build-form.ts'
import { other } from './common-choices.ts'

/** Faux acheteur. */
export const fakeBuyer: TypeQuestions = {
  facts: [
    {
      id: 'objet',
      kind: 'text',
      label: { fr: 'Que vendiez-vous ?', en: 'What were you selling?' },
      short: { fr: 'Objet vendu', en: 'Item sold' },
      hint: { fr: 'L’objet ou le service, et son prix.', en: 'The item or service, and its price.' },
      empty: { fr: 'Indiquez ce que vous vendiez', en: 'Tell what you were selling' },
      mayBeUnknown: true,
      maxLength: 500,
    },
    {
      id: 'paiement-annonce',
      kind: 'choice',
      label: { fr: 'Comment l’acheteur disait-il payer ?', en: 'How did the buyer claim to pay?' },
      short: { fr: 'Paiement annoncé', en: 'Payment claimed' },
      empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
      mayBeUnknown: true,
      choices: [
        {
          id: 'lien',
          label: {
            fr: 'Par un lien à ouvrir pour « recevoir le paiement »',
            en: 'Through a link to open to “receive the payment”',
          },
        },
        {
          id: 'transporteur',
          label: { fr: 'Par un transporteur, contre des frais', en: 'Through a carrier, against a fee' },
        },
        {
          id: 'virement',
          label: { fr: 'Par un virement jamais arrivé', en: 'By a transfer that never came' },
        },
        { id: 'cheque', label: { fr: 'Par un chèque rejeté', en: 'By a cheque that bounced' } },
        other,
      ],
    },
  ],
  author: [adPlatform],
}
