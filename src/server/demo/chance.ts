import { createHash } from 'node:crypto'
import { type Random, randomFrom } from '../platform/services/random.ts'

/** Choices that come out the same for the same seed. */
export interface Chance {
  /** Uniform in [0, 1). */
  readonly next: () => number
  /** From `low` to `high`, both possible. */
  readonly between: (low: number, high: number) => number
  readonly happens: (probability: number) => boolean
  readonly pick: <T>(choices: readonly T[]) => T
  readonly random: Random
}

export function seededChance(seed: string): Chance {
  let counter = 0
  const random = randomFrom((size) => {
    const blocks: Buffer[] = []
    for (let have = 0; have < size; have += 32)
      blocks.push(createHash('sha256').update(`${seed}:${counter++}`).digest())
    return Buffer.concat(blocks).subarray(0, size)
  })
  const next = () => random.bytes(4).readUInt32BE() / 2 ** 32
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(next() * choices.length)]!,
    random,
  }
}
