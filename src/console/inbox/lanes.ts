import type { lanes as contractLanes } from '#contract/filing.ts'

export type Lane = (typeof contractLanes)[number]

/** Lanes in the order they are shown. Written out so that no schema travels to the browser. */
export const lanes: readonly Lane[] = [
  'recoverable',
  'to_review',
  'answered',
  'reports',
  'due_soon',
  'mine',
  'decided',
]
