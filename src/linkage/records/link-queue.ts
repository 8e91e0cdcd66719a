import type { Links } from './link-list.ts'

/** One pair weighs so much at most either way: no single one outvotes the rest. */
const mostBits = 20

/** Evidence of one pair, as it counts between clusters. */
export const clipped = (bits: number): number => Math.max(-mostBits, Math.min(mostBits, bits))

/** What may merge next: two clusters, what links them, and what that was worth when it was added. */
export interface QueuedLink {
  readonly bits: number
  readonly one: number
  readonly other: number
  readonly link: number
}

/**
 * Links in order, the strongest first; of equals, the clusters that stand first. The first links are sorted once and only
 * those added later go through a heap, since most links are never added again.
 */
export class LinkQueue {
  private readonly links: Links
  private readonly order: Uint32Array
  private at = 0
  private readonly heap: QueuedLink[] = []

  constructor(links: Links) {
    this.links = links
    const { a, b, bits } = links
    this.order = new Uint32Array(bits.length).map((_, at) => at)
    this.order.sort((x, y) => clipped(bits[y]!) - clipped(bits[x]!) || a[x]! - a[y]! || b[x]! - b[y]!)
  }

  next(): QueuedLink | undefined {
    const { links, order, heap } = this
    const link = order[this.at]
    if (link === undefined) return this.pop()
    const first = { bits: clipped(links.bits[link]!), one: links.a[link]!, other: links.b[link]!, link }
    if (heap.length > 0 && isBefore(heap[0]!, first)) return this.pop()
    this.at++
    return first
  }

  add(bits: number, one: number, other: number, link: number): void {
    const entry = one < other ? { bits, one, other, link } : { bits, one: other, other: one, link }
    const { heap } = this
    let at = heap.push(entry) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!isBefore(entry, heap[up]!)) break
      heap[at] = heap[up]!
      at = up
    }
    heap[at] = entry
  }

  private pop(): QueuedLink | undefined {
    const { heap } = this
    const top = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || last === undefined) return top
    let at = 0
    for (let down = 1; down < heap.length; down = 2 * at + 1) {
      if (down + 1 < heap.length && isBefore(heap[down + 1]!, heap[down]!)) down++
      if (!isBefore(heap[down]!, last)) break
      heap[at] = heap[down]!
      at = down
    }
    heap[at] = last
    return top
  }
}

const isBefore = (a: QueuedLink, b: QueuedLink): boolean =>
  a.bits > b.bits || (a.bits === b.bits && (a.one < b.one || (a.one === b.one && a.other < b.other)))
