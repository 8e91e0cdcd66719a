import { DomainError } from '#domain/domain-error.ts'

/** A clock that the demonstration turns through the year it tells. */
export interface DemoClock {
  readonly now: () => Date
  readonly set: (instant: Date) => void
}

export function demoClock(start: Date): DemoClock {
  let instant = start
  return {
    now: () => instant,
    set: (next) => {
      instant = next
    },
  }
}

/** Something somebody does at an instant; it may lead to more. */
export interface Act {
  readonly at: Date
  readonly perform: () => Promise<readonly Act[]>
}

/** Lives through acts in the order of time, until now. What has become impossible meanwhile is not done. */
export async function liveThrough(
  clock: DemoClock,
  acts: readonly Act[],
  until: Date,
  stopping?: AbortSignal,
): Promise<void> {
  const waiting = [...acts].sort(byTime)
  for (let act = waiting.shift(); act && act.at <= until; act = waiting.shift()) {
    stopping?.throwIfAborted()
    clock.set(act.at)
    const next = await act.perform().catch((error: unknown) => {
      if (error instanceof DomainError && meanwhile.has(error.code)) return []
      throw error
    })
    for (const later of next) waiting.splice(placeOf(waiting, later), 0, later)
  }
  clock.set(until)
}

const meanwhile: ReadonlySet<string> = new Set(['changed_meanwhile', 'not_possible_now'])

const byTime = (a: Act, b: Act): number => a.at.getTime() - b.at.getTime()

function placeOf(waiting: readonly Act[], act: Act): number {
  const place = waiting.findIndex(({ at }) => at > act.at)
  return place === -1 ? waiting.length : place
}
