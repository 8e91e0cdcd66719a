import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

/** Links that wait for a human, strongest first. */
export function useProposals() {
  return useInfiniteQuery({
    queryKey: ['proposals'],
    queryFn: ({ pageParam }) => answered(api.listProposals({ query: pageParam ? { after: pageParam } : {} })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
}
