import {
  type Group,
  hubReason,
  type IdentifierKind,
  type LinkableFiling,
  type Neighbourhood,
  type ValueStatistics,
} from '#linkage'
import { keyOf } from './value-statistics.ts'

/**
 * Kinds of the values that become hubs, or stop being any, by the very arrival of this filing, as those who already cite
 * them see it: each leaves itself out of the count.
 */
export function turnedKinds(
  filing: LinkableFiling,
  neighbourhood: Neighbourhood,
  joined: Group | undefined,
): readonly IdentifierKind[] {
  const home = neighbourhood.neighbours.find(({ group }) => group.id === joined?.id)
  const citedAtHome = new Set(home?.shared.map(keyOf))
  const turned = neighbourhood.statistics.filter((value) => {
    if (value.hub !== undefined || value.filings === 0) return false
    const before = withOneLess(value)
    const after = withOneMore(before, filing, citedAtHome.has(keyOf(value)))
    return Boolean(hubReason(value, before)) !== Boolean(hubReason(value, after))
  })
  return [...new Set(turned.map(({ kind }) => kind))]
}

/** Without one of those who cite it, of the most usual offence. */
function withOneLess(value: ValueStatistics): ValueStatistics {
  const [[usual, count] = ['', 1]] = Object.entries(value.byType).sort(([, a], [, b]) => b - a)
  return {
    ...value,
    filings: value.filings - 1,
    groups: Math.min(value.groups, value.filings - 1),
    byType: { ...value.byType, [usual]: count - 1 },
  }
}

function withOneMore(
  value: ValueStatistics,
  filing: LinkableFiling,
  isCitedAtHome: boolean,
): ValueStatistics {
  return {
    ...value,
    filings: value.filings + 1,
    groups: value.groups + (isCitedAtHome ? 0 : 1),
    byType: { ...value.byType, [filing.type]: (value.byType[filing.type] ?? 0) + 1 },
    firstDay: Math.min(value.firstDay, filing.day),
    lastDay: Math.max(value.lastDay, filing.day),
  }
}
