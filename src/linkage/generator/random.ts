/** What a stream of random numbers is for. Streams never share numbers, so drawing one more of one changes no other. */
export const streams = {
  plan: 1,
  gang: 2,
  campaign: 3,
  victim: 4,
  filing: 5,
  value: 6,
  hub: 7,
  broker: 8,
  text: 9,
  template: 10,
  detector: 11,
  order: 12,
} as const

/** Avalanche of MurmurHash3: every bit of the input changes half of the output's. */
function avalanche(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

export function hash(seed: number, stream: number, x: number, y = 0, z = 0): number {
  let mixed = avalanche(seed ^ Math.imul(stream, 0x9e3779b1))
  mixed = avalanche(mixed ^ (x + 0x7f4a7c15))
  mixed = avalanche(mixed ^ (y + 0x165667b1))
  return avalanche(mixed ^ (z + 0x27d4eb2f))
}

/** A number in [0, 1) that belongs to its arguments. */
export const chanceOf = (seed: number, stream: number, x: number, y = 0, z = 0): number =>
  hash(seed, stream, x, y, z) / 2 ** 32

/**
 * A stream that belongs to (seed, stream, x, y, z): any filing can be drawn without those before it. The state holds
 * 64 bits of the arguments, since with 32 ten million streams would repeat each other thousands of times. (sfc32)
 */
export class Random {
  private a: number
  private b: number
  private c = 0x9e3779b9
  private counter = 1

  constructor(seed: number, stream: number, x: number, y = 0, z = 0) {
    this.a = hash(seed, stream, x, y, z)
    this.b = hash(seed ^ 0x5bd1e995, stream + 101, x, y, z)
    for (let i = 0; i < 8; i++) this.bits()
  }

  /** 32 random bits. */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** In [0, 1). */
  unit(): number {
    return this.bits() / 2 ** 32
  }

  chance(probability: number): boolean {
    return this.unit() < probability
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.unit() * below)
  }

  /** A whole number in [from, to]. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1)
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!
  }

  /** Between `from` and `to`, each doubling as likely as the next. */
  spread(from: number, to: number): number {
    return from * (to / from) ** this.unit()
  }

  /** A factor around 1: within a factor e^deviation two times in three. */
  factor(deviation: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit())
    return Math.exp(deviation * normal)
  }

  /** A rank in [0, count) by Zipf's law: the first is cited most. */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor((count + 1) ** this.unit()) - 1)
  }

  /** `count` characters of an alphabet. */
  word(count: number, alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'): string {
    let text = ''
    for (let i = 0; i < count; i++) text += alphabet[this.below(alphabet.length)]
    return text
  }

  digits(count: number): string {
    return this.word(count, '0123456789')
  }
}
