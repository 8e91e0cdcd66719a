import { useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

/** A filing whole. While another one is being fetched the last stays on screen, marked stale. */
export function useFiling(id: string | undefined) {
  return useQuery({
    queryKey: ['filing', id],
    queryFn: () => answered(api.readFiling({ params: { id: id ?? '' } })),
    enabled: id !== undefined,
    placeholderData: (previous) => previous,
    staleTime: 30_000,
  })
}
