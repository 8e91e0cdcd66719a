import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

export function useSeries(id: string) {
  return useQuery({
    queryKey: ['series', id],
    queryFn: () => answered(api.readSeries({ params: { id } })),
    staleTime: 30_000,
  })
}

export function useSeriesList() {
  return useInfiniteQuery({
    queryKey: ['series', 'list'],
    queryFn: ({ pageParam }) => answered(api.listSeries({ query: pageParam ? { after: pageParam } : {} })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 30_000,
  })
}
