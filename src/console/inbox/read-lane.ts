import { type InfiniteData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FilingRow } from '#contract/filing.ts'
import type { OffenceType } from '#domain/offence.ts'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'
import { mergePages, patchPages } from './keyset.ts'
import type { Lane } from './lanes.ts'

export interface LaneFilters {
  readonly type?: OffenceType
  readonly departement?: string
  readonly reference?: string
}

interface LanePage {
  readonly filings: FilingRow[]
  readonly next: string | null
}

/** One lane, page after page. The rows stay as they were read until the officer asks for the new ones. */
export function useLane(lane: Lane, filters: LaneFilters) {
  const query = useInfiniteQuery({
    queryKey: ['lane', lane, filters],
    queryFn: ({ pageParam }): Promise<LanePage> =>
      answered(api.listFilings({ query: { lane, ...filters, ...(pageParam && { after: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  })
  const rows = useMemo(() => mergePages(query.data?.pages ?? []), [query.data])
  return { ...query, rows }
}

/** Brings a row up to date in every list that shows it. */
export function patchLanes(queries: QueryClient, row: FilingRow): void {
  queries.setQueriesData<InfiniteData<LanePage, string>>(
    { queryKey: ['lane'] },
    (data) => data && { ...data, pages: patchPages<FilingRow, LanePage>(data.pages, row) },
  )
}
