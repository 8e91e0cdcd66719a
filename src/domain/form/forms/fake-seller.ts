import { adLink, adPlatform } from './ad-questions.ts'
import type { TypeQuestions } from './build-form.ts'

/** Faux vendeur. */
export const fakeSeller: TypeQuestions = {
  facts: [
    {
      id: 'objet',
      kind: 'text',
      label: { fr: 'Que vouliez-vous acheter ?', en: 'What did you want to buy?' },
      short: { fr: 'Objet', en: 'Item' },
      hint: { fr: 'L’objet, sa marque, son prix.', en: 'The item, its brand, its price.' },
      empty: { fr: 'Indiquez ce que vous vouliez acheter', en: 'Tell what you wanted to buy' },
      mayBeUnknown: true,
      maxLength: 500,
    },
  ],
  author: [adPlatform, adLink],
}
