export interface Thresholds {
  readonly propose: number
  readonly attach: number
}

/** A floating bar, in percent of the drawing's width: it starts where the last one ended. */
export interface Bar {
  readonly left: number
  readonly width: number
  /** Where the running total stands after this step; the hairline to the next row hangs there. */
  readonly end: number
}

export interface Waterfall {
  readonly start: Bar
  readonly steps: readonly Bar[]
  readonly total: Bar
  readonly propose: number
  readonly attach: number
  /** Between the two thresholds, never negative. */
  readonly proposeWidth: number
}

const margin = 0.04

/** Places every bar and both thresholds on one scale that holds them all. `start` is the weight of a link at random. */
export function layWaterfall(start: number, bits: readonly number[], thresholds: Thresholds): Waterfall {
  const sums = [start]
  for (const value of bits) sums.push(sums.at(-1)! + value)
  const reached = [0, ...sums, thresholds.propose, thresholds.attach]
  const low = Math.min(...reached)
  const span = Math.max(Math.max(...reached) - low, 1)
  const from = low - span * margin
  const width = span * (1 + 2 * margin)
  const at = (value: number) => ((value - from) / width) * 100
  const bar = (a: number, b: number): Bar => ({
    left: at(Math.min(a, b)),
    width: at(Math.max(a, b)) - at(Math.min(a, b)),
    end: at(b),
  })
  return {
    start: bar(0, start),
    steps: bits.map((_, index) => bar(sums[index]!, sums[index + 1]!)),
    total: bar(0, sums.at(-1)!),
    propose: at(thresholds.propose),
    attach: at(thresholds.attach),
    proposeWidth: Math.max(0, at(thresholds.attach) - at(thresholds.propose)),
  }
}
