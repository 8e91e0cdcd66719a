import type { Condition } from '../form/definition.ts'
import type { Text } from '../locale.ts'
import type { ServiceId } from './directory.ts'

export interface DoNowLine {
  /** Stable: ticks are stored under it. */
  readonly id: string
  readonly when: 'now' | 'today' | 'keep'
  readonly text: Text
  /** One at most. */
  readonly link?: ServiceId
  /** Already answered in the form. */
  readonly isTicked: boolean
}

export interface DoNowRule extends Omit<DoNowLine, 'isTicked'> {
  /** Reads the form’s answers, and `moyens`: the means of every payment. */
  readonly applies?: Condition
  readonly tickedBy?: Condition
}
