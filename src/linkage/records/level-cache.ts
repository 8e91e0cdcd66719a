const places = 1 << 14

/**
 * Levels of pairs of values compared lately: pairs of one block have the same values again and again. A place holds the
 * last pair that fell to it, so the whole stays small enough to be near the processor.
 */
export class LevelCache {
  private readonly ones = new Int32Array(places).fill(-1)
  private readonly others = new Int32Array(places)
  private readonly levels = new Uint8Array(places)

  /** The level of two values, `one` below `other`; `compare` is asked when it is not at hand. */
  level(one: number, other: number, compare: (one: number, other: number) => number): number {
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
    const place = (mixed ^ (mixed >>> 15)) & (places - 1)
    if (this.ones[place] === one && this.others[place] === other) return this.levels[place]!
    const level = compare(one, other)
    this.ones[place] = one
    this.others[place] = other
    this.levels[place] = level
    return level
  }
}
