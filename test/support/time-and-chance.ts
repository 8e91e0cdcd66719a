import { createHash } from 'node:crypto'
import type { Clock } from '#server/platform/services/clock.ts'
import { type Random, randomFrom } from '#server/platform/services/random.ts'

export interface SettableClock extends Clock {
  readonly set: (instant: Date | string) => void
  readonly advance: (milliseconds: number) => void
}

/** A clock that only moves when told. */
export function settableClock(start: Date | string = '2026-03-10T09:00:00Z'): SettableClock {
  let now = new Date(start).getTime()
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant).getTime()
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

/** The same bytes for the same seed: SHA-256 of the seed and a counter. */
export function seededRandom(seed: string | number = 1): Random {
  let counter = 0
  return randomFrom((size) => {
    const blocks: Buffer[] = []
    for (let have = 0; have < size; have += 32)
      blocks.push(createHash('sha256').update(`${seed}:${counter++}`).digest())
    return Buffer.concat(blocks).subarray(0, size)
  })
}
