import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../client/api.ts'
import { useDecisions } from '../client/decisions.tsx'
import { answered } from '../client/refusal.ts'
import { Refused } from '../frame/refused.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useLaneCounts } from '../inbox/count-lanes.ts'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice, Waiting } from '../ui/states.tsx'
import { Pair } from './pair.tsx'
import { useProposals } from './read-proposals.ts'

/** One proposal at a time, full width; the next is already there when one is decided. */
export function ProposalsScreen() {
  const { t } = useTexts()
  const may = useMay()
  const list = useProposals()
  const { outbox } = useDecisions()
  const queries = useQueryClient()
  useTitle(t.frame.proposals)
  const decided = new Set(
    outbox.flatMap(({ decision }) => (decision.kind === 'proposal' ? [decision.proposal] : [])),
  )
  const waiting = (list.data?.pages.flatMap((page) => page.proposals) ?? []).filter(
    ({ id }) => !decided.has(id),
  )
  const counted = useLaneCounts(may('filing.read')).data?.proposals ?? 0
  const [current, next] = waiting
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (waiting.length < 3 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [waiting.length, hasNextPage, isFetchingNextPage, fetchNextPage])
  const nextFiling = next?.filing.id
  useEffect(() => {
    if (nextFiling)
      void queries.prefetchQuery({
        queryKey: ['filing', nextFiling],
        queryFn: () => answered(api.readFiling({ params: { id: nextFiling } })),
      })
  }, [nextFiling, queries])

  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="bar head">
        <h1>{t.proposals.title}</h1>
        {waiting.length > 0 && (
          <span className="soft">
            {t.proposals.waiting(
              hasNextPage ? Math.max(counted - decided.size, waiting.length) : waiting.length,
            )}
          </span>
        )}
      </div>
      {current ? (
        <Pair key={current.id} proposal={current} hasNext={next !== undefined} />
      ) : list.error ? (
        <Refused error={list.error} onRetry={() => list.refetch()} />
      ) : list.isPending ? (
        <Waiting label={t.frame.loading} rows={6} />
      ) : (
        <Notice words={t.proposals.empty} />
      )}
    </main>
  )
}
