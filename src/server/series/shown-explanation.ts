import type { FilingDetail } from '#contract/filing.ts'
import type { Explanation } from '#linkage'

type Shown = NonNullable<NonNullable<FilingDetail['link']>['explanation']>

/** Stored evidence as the contract carries it: the same data, in lists that may be written to. */
export const shownExplanation = (explanation: Explanation): Shown => ({
  ...explanation,
  evidence: [...explanation.evidence],
  thresholds: { ...explanation.thresholds },
})
