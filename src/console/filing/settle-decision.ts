import type { QueryClient } from '@tanstack/react-query'
import type { FilingDetail } from '#contract/filing.ts'
import { api } from '../client/api.ts'
import type { Decision } from '../client/decision.ts'
import { answered } from '../client/refusal.ts'
import { patchLanes } from '../inbox/read-lane.ts'

/** Puts the outcome of a decision on every screen that shows it, without moving a row. */
export function settleDecision(queries: QueryClient, decision: Decision, value: object): void {
  if ('version' in value) settleFiling(queries, value as FilingDetail)
  else {
    void queries.invalidateQueries({ queryKey: ['filing', decision.filing] })
    readLinksAgain(queries)
  }
  void queries.invalidateQueries({ queryKey: ['lanes'] })
}

function readLinksAgain(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['series'] })
  void queries.invalidateQueries({ queryKey: ['proposals'] })
}

export function settleFiling(queries: QueryClient, filing: FilingDetail): void {
  queries.setQueryData(['filing', filing.id], filing)
  patchLanes(queries, filing)
}

/** Reads the filing again and says whose act is the latest in its history. */
export async function whoseActCameFirst(queries: QueryClient, decision: Decision) {
  const read = () => answered(api.readFiling({ params: { id: decision.filing } }))
  const filing = await read().catch(() => undefined)
  if (!filing) return undefined
  if ('verdict' in decision) readLinksAgain(queries)
  settleFiling(queries, filing)
  const last = filing.history.findLast((entry) => entry.actor !== 'system')
  return last && { who: last.officer ?? last.actor, act: last.kind }
}
