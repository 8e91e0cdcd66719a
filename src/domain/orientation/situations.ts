import type { FirstAnswer } from './situation.ts'
import {
  accountSituations,
  cardSituations,
  deviceSituations,
  messageSituations,
} from './situations-digital.ts'
import { otherSituations } from './situations-other.ts'
import { adSituations, purchaseSituations } from './situations-trade.ts'

/** Answers to « Que s’est-il passé ? », in the order shown. */
export const firstAnswers: readonly FirstAnswer[] = [
  purchaseSituations,
  adSituations,
  {
    id: 'rencontre',
    label: {
      fr: 'Une personne rencontrée en ligne demande de l’argent',
      en: 'A person met online asks for money',
    },
    words: {
      fr: 'rencontre amour amoureux amoureuse sentiment relation tinder meetic militaire douane heritage fiance brouteur site',
      en: 'dating love romance relationship tinder soldier customs inheritance online partner',
    },
    outcome: { type: 'romance_scam', doors: [], asks: ['auteur', 'qui', 'argent'] },
  },
  {
    id: 'publication',
    label: {
      fr: 'Quelqu’un me menace de publier quelque chose',
      en: 'Someone threatens to publish something',
    },
    words: {
      fr: 'chantage menace photo photos video intime nu webcam camera publier diffuser contacts sextorsion image',
      en: 'blackmail threat threaten photo video intimate naked webcam camera publish contacts sextortion image',
    },
    outcome: { type: 'blackmail', doors: [], asks: ['auteur', 'qui', 'argent'] },
  },
  deviceSituations,
  accountSituations,
  cardSituations,
  messageSituations,
  otherSituations,
]
