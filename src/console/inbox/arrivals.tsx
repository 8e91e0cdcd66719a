import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Arrival } from '#contract/filing.ts'
import { useMay } from '../session/session.tsx'
import { countArrivals } from './count-arrivals.ts'
import type { Lane } from './lanes.ts'
import type { LaneFilters } from './read-lane.ts'

interface Arrivals {
  readonly connected: boolean
  readonly waiting: readonly Arrival[]
  readonly forget: (lane: Lane) => void
}

const ArrivalsContext = createContext<Arrivals>({ connected: true, waiting: [], forget: () => {} })

/** What a stream that was refused waits before it is asked for again; one that broke comes back by itself. */
const patience = 10_000

/** Listens for filings that enter the lanes. They wait, counted, until the officer asks to see them. */
export function ArrivalsProvider({ expired, children }: { expired: boolean; children: ReactNode }) {
  const may = useMay()
  const listens = may('filing.read') && !expired
  const queries = useQueryClient()
  const [connected, setConnected] = useState(true)
  const [waiting, setWaiting] = useState<readonly Arrival[]>([])

  useEffect(() => {
    if (!listens) return
    let stream: EventSource
    let counting: ReturnType<typeof setTimeout> | undefined
    let trying: ReturnType<typeof setTimeout> | undefined
    let isFirst = true
    const countSoon = () => {
      counting ??= setTimeout(() => {
        counting = undefined
        void queries.invalidateQueries({ queryKey: ['lanes'] })
      }, 2000)
    }
    const listen = () => {
      stream = new EventSource('/api/console/arrivals')
      stream.onopen = () => {
        setConnected(true)
        // What came while nobody listened is counted at least.
        if (!isFirst) countSoon()
        isFirst = false
      }
      stream.onerror = () => {
        setConnected(false)
        if (stream.readyState === EventSource.CLOSED) trying = setTimeout(listen, patience)
      }
      stream.addEventListener('arrival', (event) => {
        const arrival = JSON.parse(event.data) as Arrival
        setWaiting((before) => [...before.filter(({ filing }) => filing !== arrival.filing), arrival])
        countSoon()
      })
    }
    listen()
    return () => {
      stream.close()
      clearTimeout(counting)
      clearTimeout(trying)
      setConnected(true)
    }
  }, [listens, queries])

  const forget = useCallback(
    (lane: Lane) => setWaiting((before) => before.filter((arrival) => !arrival.lanes.includes(lane))),
    [],
  )
  const arrivals = useMemo(() => ({ connected, waiting, forget }), [connected, waiting, forget])
  return <ArrivalsContext value={arrivals}>{children}</ArrivalsContext>
}

/** How many filings wait to be shown in a lane as it is filtered. */
export function useArrivals(lane: Lane, filters: LaneFilters) {
  const { connected, waiting, forget } = useContext(ArrivalsContext)
  const count = countArrivals(waiting, lane, filters)
  return { connected, count, forget: () => forget(lane) }
}
