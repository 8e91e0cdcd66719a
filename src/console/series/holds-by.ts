interface Value {
  readonly rarity: 'new' | 'rare' | 'shared' | 'common'
}

interface Member {
  /** Indices of the values it cites. */
  readonly cites: readonly number[]
}

/** A common value never ties by itself, so nothing rests on it. */
export const ties = ({ rarity }: Value): boolean => rarity !== 'common'

/** How many members cite each value. */
export function citations(members: readonly Member[], count: number): number[] {
  const cited = Array.from({ length: count }, () => 0)
  for (const { cites } of members) for (const index of cites) cited[index] = (cited[index] ?? 0) + 1
  return cited
}

/** The value the series rests on: cited by most members, common ones left aside. */
export function strongestTie(members: readonly Member[], values: readonly Value[]): number | undefined {
  const cited = citations(members, values.length)
  let best: number | undefined
  for (const [index, value] of values.entries())
    if (ties(value) && cited[index]! > 1 && (best === undefined || cited[index]! > cited[best]!)) best = index
  return best
}

/** Sizes of the groups that the remaining values still hold together once one is left out, largest first. */
export function groupsWithout(members: readonly Member[], values: readonly Value[], left?: number): number[] {
  const root = members.map((_, member) => member)
  const find = (member: number): number => {
    let at = member
    while (root[at] !== at) {
      root[at] = root[root[at]!]!
      at = root[at]!
    }
    return at
  }
  const firstCiting = new Map<number, number>()
  for (const [member, { cites }] of members.entries())
    for (const index of cites) {
      if (index === left || !values[index] || !ties(values[index])) continue
      const first = firstCiting.get(index)
      if (first === undefined) firstCiting.set(index, member)
      else root[find(member)] = find(first)
    }
  const sizes = new Map<number, number>()
  for (const member of members.keys()) sizes.set(find(member), (sizes.get(find(member)) ?? 0) + 1)
  return [...sizes.values()].sort((a, b) => b - a)
}
