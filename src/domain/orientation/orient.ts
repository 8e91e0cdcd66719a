import type { Answers } from '../form/definition.ts'
import type { Text } from '../locale.ts'
import type { OffenceType } from '../offence.ts'
import { offenceNames } from '../wording/offence-names.ts'
import { type Bar, bars } from './bars.ts'
import type { ServiceId } from './directory.ts'
import { followUpQuestions, type OrientationQuestion, type Who, whoChoices } from './follow-up-questions.ts'
import type { FirstAnswer, Outcome, Situation } from './situation.ts'
import { firstAnswers } from './situations.ts'

/** Answers so far, by question; anything not offered counts as not answered. */
export type OrientationAnswers = Readonly<Record<string, string>>

export interface OrientationResult {
  /** In danger; right here; or better served elsewhere, a report here staying possible when there is a type. */
  readonly kind: 'danger' | 'here' | 'elsewhere'
  readonly title: Text
  /** The green light, or why the door is better. */
  readonly sentence: Text
  readonly type?: OffenceType
  /** Whether a complaint can be begun here (its own conditions are asked after). */
  readonly mayComplain: boolean
  /** Why not, when a report alone is taken here. */
  readonly noComplaint?: Text
  /** Doors elsewhere, the best first. */
  readonly doors: readonly ServiceId[]
  /** Money left less than three days ago: the bank comes first. */
  readonly bankFirst: boolean
  /** A company has 72 hours from knowing of the attack. */
  readonly clock?: Text
  /** What was answered, as answers of the form. */
  readonly answers: Answers
}

export const MOST_QUESTIONS = 4

/** The next of at most four questions, or where to go. */
export function orient(
  answers: OrientationAnswers,
):
  | { readonly next: OrientationQuestion; readonly position: number }
  | { readonly result: OrientationResult } {
  const first = firstAnswers.find(({ id }) => id === answers.situation)
  if (first === undefined) return { next: firstQuestion, position: 1 }
  const situation =
    'situations' in first ? first.situations.find(({ id }) => id === answers.precision) : first
  if (situation === undefined) return { next: precisionQuestion(first), position: 2 }
  const { asks } = situation.outcome
  const open = asks.findIndex(
    (id) => !followUpQuestions[id].choices.some((choice) => choice.id === answers[id]),
  )
  const ask = asks[open]
  if (ask !== undefined)
    return { next: followUpQuestions[ask], position: open + ('situations' in first ? 3 : 2) }
  return { result: resultOf(situation, answers) }
}

const firstQuestion: OrientationQuestion = {
  id: 'situation',
  label: { fr: 'Que s’est-il passé ?', en: 'What happened?' },
  choices: firstAnswers.map(({ id, label }) => ({ id, label })),
}

function precisionQuestion(first: FirstAnswer): OrientationQuestion {
  if (!('situations' in first)) return firstQuestion
  return {
    id: 'precision',
    label: first.question,
    choices: first.situations.map(({ id, label }) => ({ id, label })),
  }
}

function resultOf({ outcome, label }: Situation, answers: OrientationAnswers): OrientationResult {
  const asked = Object.fromEntries(outcome.asks.map((id) => [id, answers[id] ?? '']))
  const bar = barTo(outcome, asked)
  const doors = [...new Set([...(bar?.doors ?? []), ...outcome.doors])].filter(
    (door) => door !== 'bank' || asked.argent !== 'non',
  )
  const kept = formAnswers(outcome, asked)
  const common = { doors, bankFirst: asked.argent === 'recent', answers: kept, ...clockFor(asked.qui) }
  if (outcome.danger)
    return {
      ...common,
      kind: 'danger',
      title: label,
      sentence: outcome.reason ?? rightPlace,
      mayComplain: false,
    }
  const type = outcome.type === undefined ? {} : { type: outcome.type }
  const title =
    outcome.type === undefined || outcome.type === 'other_scam' ? label : offenceNames[outcome.type]
  const reason = bar?.reason ?? outcome.reason
  if (reason !== undefined && (outcome.doors.length > 0 || bar !== undefined)) {
    return {
      ...common,
      ...type,
      kind: 'elsewhere',
      title,
      sentence: reason,
      mayComplain: false,
      noComplaint: reason,
    }
  }
  if (outcome.reportOnly && reason !== undefined) {
    return {
      ...common,
      ...type,
      kind: 'here',
      title,
      sentence: rightPlace,
      mayComplain: false,
      noComplaint: reason,
    }
  }
  return { ...common, ...type, kind: 'here', title, sentence: rightPlace, mayComplain: true }
}

const rightPlace: Text = { fr: 'Vous êtes au bon endroit.', en: 'You are in the right place.' }

function barTo({ type }: Outcome, asked: OrientationAnswers): Bar | undefined {
  if (asked.qui === 'mineur') return type === 'blackmail' ? bars.mineur_images : bars.mineur
  if (asked.qui === 'entreprise') return bars.entreprise
  return asked.auteur === 'connu' || asked.auteur === 'rencontre' ? bars.auteur : undefined
}

function clockFor(who: string | undefined): { readonly clock?: Text } {
  if (who !== 'entreprise') return {}
  return {
    clock: {
      fr: 'Portez plainte dans les 72 heures après avoir découvert une attaque informatique : au-delà, l’assurance ne rembourse pas.',
      en: 'Complain within 72 hours of discovering a computer attack: after that, the insurance does not pay.',
    },
  }
}

const forWhom: Readonly<Record<Who, string>> = {
  moi: 'moi',
  proche: 'proche',
  mineur: 'enfant',
  entreprise: 'entreprise',
}

/** What was answered here is not asked again: answers of the form, by question id. */
function formAnswers({ form }: Outcome, asked: OrientationAnswers): Answers {
  const who = whoChoices.find((id) => id === asked.qui)
  const paid = { recent: 'oui', ancien: 'oui', non: 'non' }[asked.argent ?? '']
  return {
    ...(form === undefined ? {} : { forme: form }),
    ...(who === undefined ? {} : { 'pour-qui': forWhom[who] }),
    ...(paid === undefined ? {} : { paye: paid }),
  }
}
