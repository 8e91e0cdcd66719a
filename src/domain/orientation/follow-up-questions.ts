import type { Text } from '../locale.ts'
import type { FollowUp } from './situation.ts'

export interface OrientationChoice {
  readonly id: string
  readonly label: Text
}

export interface OrientationQuestion {
  readonly id: 'situation' | 'precision' | FollowUp
  readonly label: Text
  readonly hint?: Text
  readonly choices: readonly OrientationChoice[]
}

/** Who is concerned; `entreprise` stands for any legal person. */
export const whoChoices = ['moi', 'proche', 'mineur', 'entreprise'] as const
export type Who = (typeof whoChoices)[number]

export const followUpQuestions: Readonly<Record<FollowUp, OrientationQuestion>> = {
  auteur: {
    id: 'auteur',
    label: { fr: 'Connaissez-vous l’auteur ?', en: 'Do you know the offender?' },
    hint: {
      fr: 'Un pseudo, un numéro ou un prénom seuls ne comptent pas.',
      en: 'A screen name, a number or a first name alone does not count.',
    },
    choices: [
      {
        id: 'en-ligne',
        label: { fr: 'Non, seulement en ligne ou au téléphone', en: 'No, only online or by phone' },
      },
      { id: 'connu', label: { fr: 'Oui, je connais son vrai nom', en: 'Yes, I know their real name' } },
      { id: 'rencontre', label: { fr: 'Oui, nous nous sommes vus', en: 'Yes, we have met' } },
    ],
  },
  qui: {
    id: 'qui',
    label: { fr: 'Qui est concerné ?', en: 'Who is concerned?' },
    choices: [
      { id: 'moi', label: { fr: 'Moi, à 18 ans ou plus', en: 'Me, aged 18 or over' } },
      {
        id: 'proche',
        label: { fr: 'Un proche, à 18 ans ou plus', en: 'A relative or friend, aged 18 or over' },
      },
      { id: 'mineur', label: { fr: 'Un mineur, moi ou mon enfant', en: 'A minor, me or my child' } },
      {
        id: 'entreprise',
        label: {
          fr: 'Une entreprise, une association, une collectivité',
          en: 'A company, an association, a public body',
        },
      },
    ],
  },
  argent: {
    id: 'argent',
    label: { fr: 'De l’argent est-il parti ?', en: 'Has money left?' },
    choices: [
      {
        id: 'recent',
        label: { fr: 'Oui, depuis moins de trois jours', en: 'Yes, less than three days ago' },
      },
      { id: 'ancien', label: { fr: 'Oui, il y a plus longtemps', en: 'Yes, longer ago' } },
      { id: 'non', label: { fr: 'Non', en: 'No' } },
      { id: 'inconnu', label: { fr: 'Je ne sais pas', en: 'I do not know' } },
    ],
  },
}
