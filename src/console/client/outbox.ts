/** How long a decision can be taken back before anything is sent. */
export const grace = 10_000

/**
 * `waiting` can be undone; `sending` is on its way; `held` waits for the network and can still be undone; `refused` was
 * answered with a refusal and waits for the officer to read it.
 */
type EntryState = 'waiting' | 'sending' | 'held' | 'refused'

/** Why a decision did not go through, and whose act came first when it is known. */
export interface Refused {
  readonly code: string
  /** What a fault of the server was logged under. */
  readonly fault?: string
  readonly by?: { readonly who: string; readonly act: string }
}

export interface Entry<D> {
  readonly id: number
  readonly decision: D
  readonly state: EntryState
  readonly sendAt: number
  readonly refusal?: Refused
}

export type Outbox<D> = readonly Entry<D>[]

export function queue<D>(outbox: Outbox<D>, id: number, decision: D, now: number): Outbox<D> {
  return [...outbox, { id, decision, state: 'waiting', sendAt: now + grace }]
}

/** The decision `Z` takes back: the last one that has not left. */
export function undoable<D>(outbox: Outbox<D>): Entry<D> | undefined {
  return outbox.findLast(({ state }) => state === 'waiting' || state === 'held')
}

export function remove<D>(outbox: Outbox<D>, id: number): Outbox<D> {
  return outbox.filter((entry) => entry.id !== id)
}

/** Decisions whose time has come, oldest first. */
export function due<D>(outbox: Outbox<D>, now: number): Outbox<D> {
  return outbox.filter(({ state, sendAt }) => (state === 'waiting' || state === 'held') && sendAt <= now)
}

export function markSending<D>(outbox: Outbox<D>, id: number): Outbox<D> {
  return outbox.map((entry) => (entry.id === id ? { ...entry, state: 'sending' } : entry))
}

/** No network: keep it, try again after another grace. */
export function hold<D>(outbox: Outbox<D>, id: number, now: number): Outbox<D> {
  return outbox.map((entry) => (entry.id === id ? { ...entry, state: 'held', sendAt: now + grace } : entry))
}

export function refuse<D>(outbox: Outbox<D>, id: number, refusal: Refused): Outbox<D> {
  return outbox.map((entry) => (entry.id === id ? { ...entry, state: 'refused', refusal } : entry))
}

/** Everything not yet sent, for the moment the page is left. */
export function unsent<D>(outbox: Outbox<D>): Outbox<D> {
  return outbox.filter(({ state }) => state === 'waiting' || state === 'held')
}

/** When to look again, or nothing to wait for. */
export function nextAt<D>(outbox: Outbox<D>): number | undefined {
  const times = unsent(outbox).map(({ sendAt }) => sendAt)
  return times.length > 0 ? Math.min(...times) : undefined
}
