import type { Arrival } from '#contract/filing.ts'
import type { Lane } from './lanes.ts'
import type { LaneFilters } from './read-lane.ts'

/** How many of the filings that arrived would stand in a lane as it is filtered. A search is not a lane: none. */
export function countArrivals(waiting: readonly Arrival[], lane: Lane, filters: LaneFilters): number {
  if (filters.reference) return 0
  return waiting.filter(
    (arrival) =>
      arrival.lanes.includes(lane) &&
      (!filters.type || arrival.type === filters.type) &&
      (!filters.departement || arrival.departement === filters.departement),
  ).length
}
