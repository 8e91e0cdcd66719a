import type { FilingKind, OffenceType } from '../../offence.ts'
import type { FormDefinition, Question } from '../definition.ts'
import { description, knownIdentifiers, pastedMessage } from './author-questions.ts'
import { declarantQuestions } from './declarant-questions.ts'
import { files, whyNoEvidence } from './evidence-questions.ts'
import {
  firstContact,
  forWhom,
  howContactBegan,
  lastContact,
  otherVictims,
  otherVictimsDetail,
  postcode,
  story,
  whatWasAsked,
  whatWasGiven,
} from './facts-questions.ts'
import {
  alreadyDone,
  amountAsked,
  bankWarnedOn,
  doneDetail,
  hasPaid,
  insured,
  insurer,
  otherLoss,
  payments,
} from './money-questions.ts'

/** What a type of offence asks beside the questions common to all. */
export interface TypeQuestions {
  /** Opens the part on the facts. */
  readonly facts: readonly Question[]
  /** Follows the pasted message. */
  readonly author: readonly Question[]
  /** Replaces the common « how contact began » with the type's own words, under the same id. */
  readonly contact?: Question
}

/** A form of a type: a report and a complaint share everything but the civil status. */
export function buildForm(
  type: OffenceType,
  kind: FilingKind,
  version: string,
  own: TypeQuestions,
): FormDefinition {
  const isReport = kind === 'report'
  return {
    type,
    kind,
    version,
    sections: [
      {
        id: 'faits',
        title: { fr: 'Ce qui s’est passé', en: 'What happened' },
        questions: [
          ...(isReport ? [forWhom] : []),
          ...own.facts,
          firstContact,
          own.contact ?? howContactBegan,
          lastContact,
          isReport ? { ...story, optional: true } : story,
          whatWasAsked,
          whatWasGiven,
          otherVictims,
          otherVictimsDetail,
          ...(isReport ? [postcode] : []),
        ],
      },
      {
        id: 'auteur',
        title: { fr: 'L’auteur', en: 'The offender' },
        questions: [pastedMessage, ...own.author, knownIdentifiers, description],
      },
      {
        id: 'argent',
        title: { fr: 'L’argent', en: 'The money' },
        questions: [
          hasPaid,
          payments,
          amountAsked,
          alreadyDone,
          bankWarnedOn,
          doneDetail,
          otherLoss,
          insured,
          insurer,
        ],
      },
      { id: 'preuves', title: { fr: 'Les preuves', en: 'The evidence' }, questions: [files, whyNoEvidence] },
      ...(isReport ? [] : [{ id: 'vous', title: { fr: 'Vous', en: 'You' }, questions: declarantQuestions }]),
    ],
  }
}
