import { useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

/** The server counts a lane up to here: at this figure there may be more. */
export const countedUpTo = 1000

/** How many filings wait in each lane, and how many links. */
export function useLaneCounts(enabled = true) {
  return useQuery({ queryKey: ['lanes'], queryFn: () => answered(api.countLanes({})), enabled })
}
