import { QueryCache, QueryClient } from '@tanstack/react-query'
import { codeOf } from './refusal.ts'

/** Nothing is read again behind a reader's back: lists change when the officer asks, details after an act. */
export function makeQueries(onExpired: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (codeOf(error) === 'unauthenticated') onExpired()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => codeOf(error) === 'network' && failures < 2,
      },
      mutations: { retry: false },
    },
  })
}
