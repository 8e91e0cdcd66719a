import { hubReason } from './hubs/hub-reason.ts'
import type { Explanation, Rarity, Strength, ValueStatistics } from './link.ts'
import { strengthFrom } from './model.ts'

/** A value cited by more than this share of all filings is common, once there are enough filings to tell. */
const commonShare = 0.05
const enoughFilings = 200

/**
 * How much a value says about who is behind it: `new` when nobody else cites it, `rare` when one group does or a
 * handful, `shared` when several groups do, `common` when it ties nothing. `base`: filings in all.
 */
export function rarityOf(statistics: ValueStatistics, base: number): Rarity {
  const { filings, groups } = statistics
  if (statistics.hub === undefined ? hubReason(statistics, statistics) : statistics.hub) return 'common'
  if (filings === 0) return 'new'
  if (groups <= 1) return 'rare'
  if (base >= enoughFilings && filings / base > commonShare && groups > 5) return 'common'
  return groups === 2 && filings <= 3 ? 'rare' : 'shared'
}

/** The word for how sure a link is; `weak` is what only a human may confirm. */
export function strengthOf(explanation: Explanation): Strength {
  if (explanation.total >= strengthFrom.strong) return 'strong'
  return explanation.total >= strengthFrom.probable ? 'probable' : 'weak'
}
