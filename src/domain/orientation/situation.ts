import type { Text } from '../locale.ts'
import type { OffenceType } from '../offence.ts'
import type { ServiceId } from './directory.ts'

/** Questions asked after what happened, in this order; what the answer before decides is not asked. */
export type FollowUp = 'auteur' | 'qui' | 'argent'

/** Where a situation leads. */
export interface Outcome {
  /** What a filing here would tell it as; absent when none would help. */
  readonly type?: OffenceType
  /** Answer to « laquelle de ces situations » in the form of *other online scam*. */
  readonly form?: string
  /** The right doors elsewhere, the best first; empty when here is right. */
  readonly doors: readonly ServiceId[]
  /** Why the door is better, or why only a report is taken here. */
  readonly reason?: Text
  /** Only a report can be told here. */
  readonly reportOnly?: true
  readonly danger?: true
  readonly asks: readonly FollowUp[]
}

/** One thing that may have happened, in the person’s words. */
export interface Situation {
  readonly id: string
  readonly label: Text
  /** Words that bring a free sentence here, without accents, by language. */
  readonly words: Text
  readonly outcome: Outcome
}

/** An answer to « Que s’est-il passé ? »: an outcome of its own, or a second question that finds it. */
export interface SituationGroup {
  readonly id: string
  readonly label: Text
  readonly question: Text
  readonly situations: readonly Situation[]
}

export type FirstAnswer = Situation | SituationGroup
