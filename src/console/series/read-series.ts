import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { SeriesDetail } from '#contract/series.ts'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

const stillFresh = 30_000

/** A series, and when it was read. */
export interface ReadSeries extends SeriesDetail {
  readonly readAt: number
}

export function useSeries(id: string | undefined) {
  return useQuery({
    queryKey: ['series', id],
    queryFn: async (): Promise<ReadSeries> => ({
      ...(await answered(api.readSeries({ params: { id: id ?? '' } }))),
      readAt: Date.now(),
    }),
    enabled: id !== undefined,
    staleTime: stillFresh,
  })
}

export function useSeriesList() {
  return useInfiniteQuery({
    queryKey: ['series', 'list'],
    queryFn: ({ pageParam }) => answered(api.listSeries({ query: pageParam ? { after: pageParam } : {} })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: stillFresh,
  })
}

interface Page {
  readonly next: string | null
}

/**
 * A list of a series: its first page came with the series, the rest is read when asked for. Reading the series again
 * begins the list again, so that no page is beside one of another moment.
 */
function useRest<P extends Page>(
  { id, readAt }: ReadSeries,
  name: string,
  first: P,
  read: (after: string) => Promise<P>,
) {
  return useInfiniteQuery({
    queryKey: ['part of a series', id, name, readAt],
    queryFn: ({ pageParam }) => (pageParam === '' ? first : read(pageParam)),
    initialPageParam: '',
    initialData: { pages: [first], pageParams: [''] },
    getNextPageParam: (last) => last.next,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

const asked = (id: string, after: string) => ({ params: { id }, query: { after } })

export function useMembers(series: ReadSeries) {
  const list = useRest(series, 'members', series.members, (after) =>
    answered(api.listMembers(asked(series.id, after))),
  )
  return { ...list, members: list.data.pages.flatMap(({ members }) => members) }
}

export function useSharedIdentifiers(series: ReadSeries) {
  return useRest(series, 'identifiers', series.identifiers, (after) =>
    answered(api.listSharedIdentifiers(asked(series.id, after))),
  )
}

export function useSeriesHistory(series: ReadSeries) {
  const list = useRest(series, 'history', series.history, (after) =>
    answered(api.listSeriesHistory(asked(series.id, after))),
  )
  return { ...list, history: list.data.pages.flatMap(({ history }) => history) }
}
