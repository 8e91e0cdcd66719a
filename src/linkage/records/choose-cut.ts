import type { Merge } from './agglomerate.ts'
import type { Links } from './link-list.ts'

/** How many merges are kept, and why: figures that need no truth. */
export interface Cut {
  readonly merges: number
  /** Evidence of the last merge that is kept. */
  readonly bits: number
  /** Precision, recall and F1 over pairs that follow from the fitted chances, if these are right. */
  readonly expected: { readonly precision: number; readonly recall: number; readonly f1: number }
  /** The same, were merges kept down to other evidence. */
  readonly around: readonly {
    readonly bits: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }[]
}

/** The chance of one thing, from evidence in bits. */
const chanceOf = (bits: number): number => 1 / (1 + 2 ** -bits)

const shownBits = [12, 8, 4, 2, 0, -2]

/**
 * Keeps the merges after which the expected F1 over pairs is highest. The chances are those of the fitted weights: the best
 * cut lies where the chance is half of the F1 that is reached (Lipton, Elkan and Naryanaswamy 2014).
 */
export function chooseCut(merges: readonly Merge[], links: Links, of: Int32Array): Cut {
  let total = 0
  for (const { bits, pairs } of merges) total += pairs * chanceOf(bits)
  // True pairs that even the last merge leaves apart.
  for (let at = 0; at < links.bits.length; at++)
    if (of[links.a[at]!] !== of[links.b[at]!]) total += chanceOf(links.bits[at]!)
  let [found, right] = [0, 0]
  const figures = () => {
    const precision = found === 0 ? 1 : right / found
    const recall = total === 0 ? 1 : right / total
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    }
  }
  const none = figures()
  let best: Omit<Cut, 'around'> = { merges: 0, bits: Number.POSITIVE_INFINITY, expected: none }
  const around: Cut['around'][number][] = []
  let shown = 0
  let lowest = Number.POSITIVE_INFINITY
  merges.forEach(({ bits, pairs }, at) => {
    lowest = Math.min(lowest, bits)
    while (shown < shownBits.length && lowest < shownBits[shown]!)
      around.push({ bits: shownBits[shown++]!, ...figures() })
    found += pairs
    right += pairs * chanceOf(bits)
    const expected = figures()
    if (expected.f1 > best.expected.f1) best = { merges: at + 1, bits: lowest, expected }
  })
  return { ...best, around }
}

/** Bits at which true pairs are surely a heap of their own. */
const surelyTrue = 8

/**
 * The bits of the fewest pairs between the heap of strangers and the heap of true pairs, counts taken over five bits;
 * nothing where there are no two heaps. `first` is the bits of the first count.
 */
export function valleyOf(counts: Uint32Array, first: number): number | undefined {
  const smooth = Array.from(counts, (_, at) =>
    counts.subarray(Math.max(0, at - 2), at + 3).reduce((a, b) => a + b, 0),
  )
  const highest = (from: number, to: number): number => {
    let best = from
    for (let at = from; at < to; at++) if (smooth[at]! > smooth[best]!) best = at
    return best
  }
  const strangers = highest(0, -first)
  const truly = highest(surelyTrue - first, smooth.length)
  let valley = strangers
  for (let at = strangers; at <= truly; at++) if (smooth[at]! < smooth[valley]!) valley = at
  return smooth[valley]! < 0.9 * Math.min(smooth[strangers]!, smooth[truly]!) ? valley + first : undefined
}
