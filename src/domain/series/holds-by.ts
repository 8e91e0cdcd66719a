import type { Rarity } from '#linkage'

/** A value that members of a series cite. */
export interface SharedValue {
  readonly rarity: Rarity
  /** The members that cite it, by number. */
  readonly citedBy: readonly number[]
}

/** A common value never ties by itself, so nothing rests on it. */
export const ties = ({ rarity }: Pick<SharedValue, 'rarity'>): boolean => rarity !== 'common'

/** The value the series rests on: cited by most members, common ones left aside. */
export function strongestTie(values: readonly SharedValue[]): number | undefined {
  let best: number | undefined
  for (const [index, value] of values.entries())
    if (
      ties(value) &&
      value.citedBy.length > 1 &&
      (best === undefined || value.citedBy.length > values[best]!.citedBy.length)
    )
      best = index
  return best
}

/** Sizes of the groups that the values still hold together once one is left out, largest first. */
export function groupsWithout(members: number, values: readonly SharedValue[], left?: number): number[] {
  const root = Array.from({ length: members }, (_, member) => member)
  const find = (member: number): number => {
    let at = member
    while (root[at] !== at) {
      root[at] = root[root[at]!]!
      at = root[at]!
    }
    return at
  }
  for (const [index, value] of values.entries()) {
    if (index === left || !ties(value)) continue
    const first = value.citedBy[0]
    if (first !== undefined) for (const member of value.citedBy) root[find(member)] = find(first)
  }
  const sizes = new Map<number, number>()
  for (const member of root.keys()) sizes.set(find(member), (sizes.get(find(member)) ?? 0) + 1)
  return [...sizes.values()].sort((a, b) => b - a)
}
