import type { Links } from './link-list.ts'
import { clipped, LinkQueue } from './link-queue.ts'

/** Two clusters became one. */
export interface Merge {
  readonly kept: number
  readonly gone: number
  /** Half the mean over all pairs between the two, half the strongest of them. */
  readonly bits: number
  /** Pairs of records that the merge says are of one thing. */
  readonly pairs: number
}

/**
 * Merges clusters best first while the evidence between them is above `stop`. Bare connection chains: one wrong link joins
 * two strangers for good. So each merge is tested on all pairs between the two sides, also those that no rule looked up:
 * the mean of average link (Sokal and Michener 1958), which many disagreeing pairs pull down, and of single link.
 */
export function agglomerate(
  size: number,
  links: Links,
  bitsOf: (a: number, b: number) => number,
  stop: number,
): { readonly of: Int32Array; readonly merges: readonly Merge[] } {
  const { a, b, bits } = links
  const neighbours: (Map<number, number> | undefined)[] = Array.from({ length: size }, () => undefined)
  const members: (readonly number[])[] = Array.from({ length: size }, (_, record) => [record])
  const sums = Float64Array.from(bits, clipped)
  const strongest = sums.slice()
  // What each link is worth now; what the queue holds of it from before is skipped. NaN for a link that is no more.
  const worth = sums.slice()
  const between = (one: number): Map<number, number> => (neighbours[one] ??= new Map())
  const queue = new LinkQueue(links)
  for (let at = 0; at < a.length; at++) {
    between(a[at]!).set(b[at]!, at)
    between(b[at]!).set(a[at]!, at)
  }
  const add = (link: number, left: readonly number[], right: readonly number[]): void => {
    for (const one of left)
      for (const other of right) {
        const weight = clipped(bitsOf(one, other))
        sums[link]! += weight
        if (weight > strongest[link]!) strongest[link] = weight
      }
  }
  const merges: Merge[] = []
  const into = new Int32Array(size).map((_, record) => record)
  for (let best = queue.next(); best; best = queue.next()) {
    const { one, other, link } = best
    if (worth[link] !== best.bits || into[one] !== one || into[other] !== other) continue
    if (best.bits < stop) break
    worth[link] = Number.NaN
    const [kept, gone] = neighbours[one]!.size >= neighbours[other]!.size ? [one, other] : [other, one]
    merges.push({ kept, gone, bits: best.bits, pairs: members[one]!.length * members[other]!.length })
    const [near, far] = [neighbours[kept]!, neighbours[gone]!]
    near.delete(gone)
    far.delete(kept)
    for (const [third, old] of far) {
      const ofThird = neighbours[third]!
      ofThird.delete(gone)
      const mine = near.get(third)
      if (mine === undefined) {
        add(old, members[kept]!, members[third]!)
        near.set(third, old)
        ofThird.set(kept, old)
      } else {
        sums[mine]! += sums[old]!
        strongest[mine] = Math.max(strongest[mine]!, strongest[old]!)
        worth[old] = Number.NaN
      }
    }
    for (const [third, mine] of near) if (!far.has(third)) add(mine, members[gone]!, members[third]!)
    members[kept] = [...members[kept]!, ...members[gone]!]
    members[gone] = []
    neighbours[gone] = undefined
    into[gone] = kept
    for (const [third, link] of near) {
      const pairs = members[kept]!.length * members[third]!.length
      const now = (sums[link]! / pairs + strongest[link]!) / 2
      worth[link] = now
      if (now >= stop) queue.add(now, kept, third, link)
    }
  }
  const of = into.map((_, record) => {
    let root = record
    while (into[root] !== root) root = into[root]!
    into[record] = root
    return root
  })
  return { of, merges }
}
