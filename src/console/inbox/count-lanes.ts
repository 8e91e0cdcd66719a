import { useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

/** How many filings wait in each lane, and how many links. */
export function useLaneCounts(enabled = true) {
  return useQuery({ queryKey: ['lanes'], queryFn: () => answered(api.countLanes({})), enabled })
}
