import { useQueryClient } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { countCap } from '#contract/count-cap.ts'
import { codeOf } from '../client/refusal.ts'
import { Refused } from '../frame/refused.tsx'
import { daysUntil } from '../texts/format.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { useSay } from '../ui/live-region.tsx'
import { Pane } from '../ui/pane.tsx'
import { Notice, useSlow, Waiting } from '../ui/states.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { useArrivals } from './arrivals.tsx'
import { useLaneCounts } from './count-lanes.ts'
import { FilingRow } from './filing-row.tsx'
import { LaneFilterFields } from './lane-filter-fields.tsx'
import type { Lane } from './lanes.ts'
import type { LaneFilters, useLane } from './read-lane.ts'

const rowHeight = 78

interface Props {
  lane: Lane
  filters: LaneFilters
  list: ReturnType<typeof useLane>
  chosen: string | undefined
  /** Set by whoever moves the choice by keys: the focus follows, once. */
  walks: RefObject<boolean>
  addressOf: (id?: string) => string
}

/** The lane: drawn only where it is looked at, extended at its end, and still until the officer asks for the new ones. */
export function LaneList({ lane, filters, list, chosen, walks, addressOf }: Props) {
  const { t } = useTexts()
  const { rows } = list
  const arrivals = useArrivals(lane, filters)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const say = useSay()
  const scroller = useRef<HTMLElement>(null)
  const chosenLink = useRef<HTMLAnchorElement>(null)
  const [now, setNow] = useState(Date.now)
  const greyed = useSlow(list.isPlaceholderData)
  const filtered = Object.keys(filters).length > 0
  const counts = useLaneCounts().data
  const counted = counts?.lanes.find((entry) => entry.lane === lane)?.filings

  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  })
  const items = drawn.getVirtualItems()

  const chosenAt = rows.findIndex((row) => row.id === chosen)
  useEffect(() => {
    if (chosenAt >= 0) drawn.scrollToIndex(chosenAt, { align: 'auto' })
    if (scroller.current?.contains(document.activeElement)) chosenLink.current?.focus()
  }, [chosenAt, drawn])
  useEffect(() => {
    // The row walked to may be drawn some frames later.
    if (!walks.current || !chosenLink.current) return
    chosenLink.current.focus()
    walks.current = false
  })

  const lastDrawn = items.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (lastDrawn >= rows.length - 4 && rows.length > 0 && hasNextPage && !isFetchingNextPage)
      void fetchNextPage()
  }, [lastDrawn, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  useEffect(() => {
    if (arrivals.count > 0) say(t.inbox.announceArrivals(arrivals.count))
  }, [arrivals.count, say, t])
  const showNew = () => {
    arrivals.forget()
    setNow(Date.now())
    void queries.resetQueries({ queryKey: ['lane', lane] })
    scroller.current?.scrollTo({ top: 0 })
  }
  useKeys(arrivals.count > 0 ? { v: showNew } : {})

  return (
    <section className="pane col lane" aria-labelledby="h-list">
      <div className="bar head lane-head">
        <h1 id="h-list">{filters.reference ? t.inbox.results(filters.reference) : t.frame.lanes[lane]}</h1>
        <Count of={filtered ? undefined : counted} rows={rows.length} more={list.hasNextPage} />
        <span className="grow" />
        {filters.reference ? (
          <Button tone="quiet" onClick={() => navigate(`/console/inbox/${lane}`)}>
            <Icon name="x" size={14} />
            {t.inbox.clear}
          </Button>
        ) : (
          <LaneFilterFields filters={filters} />
        )}
      </div>
      <div className="lane-body">
        {(!arrivals.connected || (list.error && codeOf(list.error) === 'network' && rows.length > 0)) && (
          <p className="line-notice small" role="status">
            <Icon name="wifi-off" size={14} />
            <span className="grow">{t.frame.offline}</span>
          </p>
        )}
        {arrivals.count > 0 && (
          <button className="arrivals" type="button" aria-keyshortcuts="V" onClick={showNew}>
            <span className="dot new" />
            {t.inbox.arrivals(arrivals.count)}
            <KeyHint>V</KeyHint>
          </button>
        )}
        <Pane className={greyed ? 'scroll stale' : 'scroll'} ref={scroller} label={t.inbox.list}>
          {list.error && rows.length === 0 ? (
            <Refused error={list.error} onRetry={() => list.refetch()} />
          ) : list.isPending ? (
            <Waiting label={t.frame.loading} rows={8} />
          ) : rows.length === 0 ? (
            <Notice
              words={
                filters.reference
                  ? t.inbox.emptyReference
                  : filtered
                    ? t.inbox.emptyFiltered
                    : t.inbox.empty[lane]
              }
              {...(!filtered && lane !== 'decided' && { help: <NextDue day={counts?.nextDue} /> })}
              {...(filtered &&
                !filters.reference && {
                  act: t.inbox.clear,
                  onAct: () => navigate(`/console/inbox/${lane}`),
                })}
            />
          ) : (
            <>
              <ul className="list" style={{ height: drawn.getTotalSize() }}>
                {items.map((item) => {
                  const row = rows[item.index]
                  if (!row) return null
                  return (
                    <li
                      key={item.key}
                      aria-setsize={list.hasNextPage ? -1 : rows.length}
                      aria-posinset={item.index + 1}
                      style={{ transform: `translateY(${item.start}px)` }}
                    >
                      <FilingRow
                        row={row}
                        to={addressOf(row.id)}
                        current={row.id === chosen}
                        now={now}
                        {...(row.id === chosen && { linkRef: chosenLink })}
                      />
                    </li>
                  )
                })}
              </ul>
              {list.hasNextPage ? (
                <p className="list-end">
                  <Button
                    tone="quiet"
                    disabled={list.isFetchingNextPage}
                    onClick={() => void list.fetchNextPage()}
                  >
                    {t.frame.more}
                  </Button>
                </p>
              ) : (
                <p className="list-end small faint">{t.inbox.atEnd(rows.length)}</p>
              )}
            </>
          )}
        </Pane>
      </div>
    </section>
  )
}

/** How many filings the lane holds; of a filtered one, how many are read so far. */
function Count({ of, rows, more }: { of: number | undefined; rows: number; more: boolean }) {
  const { format } = useTexts()
  const count = of ?? rows
  if (count === 0) return null
  return (
    <span className="soft">
      {format.count(count)}
      {(of === undefined ? more : of >= countCap) && '+'}
    </span>
  )
}

/** In an empty lane: when the next answer is due, wherever it waits. */
function NextDue({ day }: { day: string | null | undefined }) {
  const { t, format } = useTexts()
  const [now] = useState(Date.now)
  if (day === undefined) return null
  if (day === null) return t.inbox.noNextDue
  return daysUntil(day, now) === 0 ? t.inbox.nextDueToday : t.inbox.nextDue(format.day(day))
}
