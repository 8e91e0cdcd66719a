import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly payload: AdapterPayload
  /** Milliseconds of the epoch. */
  readonly until: number
}

/**
 * What a simulated provider remembers of one kind of thing, until it stops. The library's own memory does the same, and
 * warns at every start that it must not be used.
 */
export const memoryAdapter = (): Adapter => {
  const kept = new Map<string, Kept>()
  // A demonstration runs for weeks.
  const forgetExpired = () => {
    for (const [id, { until }] of kept) if (until <= Date.now()) kept.delete(id)
  }
  const find = async (id: string) => {
    forgetExpired()
    return kept.get(id)?.payload
  }
  const findWhere = async (is: (payload: AdapterPayload) => boolean) => {
    forgetExpired()
    return [...kept.values()].find(({ payload }) => is(payload))?.payload
  }
  return {
    find,
    findByUid: (uid) => findWhere((payload) => payload.uid === uid),
    findByUserCode: (userCode) => findWhere((payload) => payload.userCode === userCode),
    upsert: async (id, payload, seconds) => {
      forgetExpired()
      kept.set(id, { payload, until: seconds === undefined ? Infinity : Date.now() + seconds * 1000 })
    },
    consume: async (id) => {
      const payload = await find(id)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => {
      kept.delete(id)
    },
    revokeByGrantId: async (grantId) => {
      for (const [id, { payload }] of kept) if (payload.grantId === grantId) kept.delete(id)
    },
  }
}
