import type { Catalogue } from '../texts/fr.ts'
import type { ShownExplanation } from './link-words.ts'

/** Where the total stands. A proposal waits for a human however high it is: it may join what somebody kept apart. */
export function outcomeOf(
  { total, thresholds }: ShownExplanation,
  t: Catalogue,
  isProposal: boolean,
): string {
  if (total < thresholds.propose) return t.links.tooLow
  return isProposal || total < thresholds.attach ? t.links.toConfirm : t.links.attached
}
