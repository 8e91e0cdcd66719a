import type { Text } from '../locale.ts'
import type { OffenceType } from '../offence.ts'
import { bars } from './bars.ts'
import type { ServiceId } from './directory.ts'
import { type EligibilityQuestion, eligibilityQuestions } from './eligibility-questions.ts'
import type { Who } from './follow-up-questions.ts'
import type { OrientationAnswers } from './orient.ts'

export type Eligibility =
  | { readonly next: EligibilityQuestion; readonly position: number; readonly total: number }
  | { readonly isEligible: true }
  /** A report with the answers kept is always offered beside the doors. */
  | { readonly isEligible: false; readonly reason: Text; readonly doors: readonly ServiceId[] }

/** Answers to every eligibility question. */
export const eligibilityChoices: readonly { readonly id: 'oui' | 'non' | 'inconnu'; readonly label: Text }[] =
  [
    { id: 'oui', label: { fr: 'Oui', en: 'Yes' } },
    { id: 'non', label: { fr: 'Non', en: 'No' } },
    { id: 'inconnu', label: { fr: 'Je ne sais pas', en: 'I do not know' } },
  ]

/**
 * Whether a complaint of this type can be told here: the next of at most three questions, or the answer with its reason.
 * What the orientation already said (`knownFrom`) is not asked again.
 */
export function checkEligibility(
  type: OffenceType,
  answers: Readonly<Record<string, string>>,
  who?: Who,
  known: Readonly<Record<string, string>> = {},
): Eligibility {
  if (who === 'mineur')
    return { isEligible: false, ...(type === 'blackmail' ? bars.mineur_images : bars.mineur) }
  if (who === 'entreprise') return { isEligible: false, ...bars.entreprise }
  if (eligibilityQuestions[type].length === 0) return { isEligible: false, ...reportsOnly }
  const questions = eligibilityQuestions[type].filter(({ id }) => known[id] === undefined)
  for (const [index, question] of questions.entries()) {
    const answer = eligibilityChoices.find(({ id }) => id === answers[question.id])?.id
    if (answer === undefined) return { next: question, position: index + 1, total: questions.length }
    if (answer === question.barredBy)
      return { isEligible: false, reason: question.reason, doors: question.doors }
  }
  return { isEligible: true }
}

/** Eligibility answers that follow from the orientation of who may complain. */
export function knownFrom({
  situation,
  precision,
  auteur,
}: OrientationAnswers): Readonly<Record<string, string>> {
  return {
    ...(auteur === 'en-ligne' ? { rencontre: 'non', 'auteur-connu': 'non' } : {}),
    ...(situation === 'rencontre' || precision === 'rancon' ? { 'argent-demande': 'oui' } : {}),
    ...(precision === 'en-mon-nom' ? { 'en-mon-nom': 'oui' } : {}),
  }
}

const reportsOnly = {
  reason: {
    fr: 'Ces faits se signalent ici ; une plainte se dépose en unité.',
    en: 'These facts are reported here; a complaint is made in a unit.',
  },
  doors: ['unit'],
} as const
