import { useEffect, useRef } from 'react'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { offenceTypes } from '#domain/offence.ts'
import { usePending } from '../client/decisions.tsx'
import { DecisionRow } from '../filing/decision-row.tsx'
import { useFiling } from '../filing/read-filing.ts'
import { Refused } from '../frame/refused.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { neighbour, nextOpen } from './keyset.ts'
import { LaneList } from './lane-list.tsx'
import { type Lane, lanes } from './lanes.ts'
import { type LaneFilters, useLane } from './read-lane.ts'
import { ReadingPane } from './reading-pane.tsx'
import { isDecided } from './row-words.ts'

/** Screen P: a lane on the left, the filing being read on the right, what can be decided below. */
export function Inbox() {
  const { lane } = useParams()
  const known = lanes.find((name) => name === lane)
  return known ? <LaneScreen key={known} lane={known} /> : <Navigate to="/console/inbox/to_review" replace />
}

function LaneScreen({ lane }: { lane: Lane }) {
  const { t } = useTexts()
  const { filing: chosen } = useParams()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const reading = useRef<HTMLElement>(null)
  const filters = readFilters(search)
  const list = useLane(lane, filters)
  const { rows } = list
  const filing = useFiling(chosen)
  const pending = usePending(chosen)
  useTitle(t.frame.lanes[lane])

  const addressOf = (id?: string) =>
    `/console/inbox/${lane}${id ? `/${id}` : ''}${search.size > 0 ? `?${search}` : ''}`
  // The address follows in a transition: two quick strokes must each move on from the last.
  const latest = useRef(chosen)
  useEffect(() => {
    latest.current = chosen
  }, [chosen])
  const choose = (id: string | undefined) => {
    if (!id) return
    latest.current = id
    navigate(addressOf(id), { replace: true })
  }

  const first = rows[0]?.id
  const wide = matchMedia('(min-width: 1024px)').matches
  useEffect(() => {
    if (!chosen && first && wide && !list.isPlaceholderData) navigate(addressOf(first), { replace: true })
  })

  /** Walking by keys takes the focus along, so that Enter opens what was walked to. */
  const walks = useRef(false)
  const walk = (by: 1 | -1) => {
    walks.current = true
    step(by)
  }
  const step = (by: 1 | -1) => {
    const next = neighbour(rows, latest.current, by)
    choose(next?.id)
    if (by === 1 && !neighbour(rows, next?.id, 1) && list.hasNextPage) void list.fetchNextPage()
  }
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    down: () => walk(1),
    up: () => walk(-1),
    space: () => reading.current?.scrollBy({ top: reading.current.clientHeight * 0.8 }),
    ...(chosen && {
      enter: () => navigate(`/console/filings/${chosen}`, { state: { from: addressOf(chosen) } }),
    }),
    ...(chosen && { escape: () => !wide && navigate(addressOf(), { replace: true }) }),
  })

  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className={chosen ? 'panes inbox-panes reading' : 'panes inbox-panes'}>
        <LaneList
          lane={lane}
          filters={filters}
          list={list}
          chosen={chosen}
          walks={walks}
          addressOf={addressOf}
        />
        <Pane className="white reading-pane" ref={reading} label={t.inbox.reading}>
          {filing.error && !filing.data ? (
            <Refused error={filing.error} onRetry={() => filing.refetch()} />
          ) : (
            <ReadingPane
              filing={filing.data}
              isStale={filing.isPlaceholderData}
              nothing={!chosen && rows.length > 0}
              empty={!chosen && rows.length === 0}
              back={addressOf()}
              onStep={step}
            />
          )}
        </Pane>
      </div>
      {filing.data && !filing.isPlaceholderData && (
        <DecisionRow
          key={filing.data.id}
          filing={filing.data}
          pending={pending?.decision}
          page={addressOf(filing.data.id)}
          onDecided={() => choose(nextOpen(rows, chosen, (row) => row.id !== chosen && !isDecided(row))?.id)}
          hints={[
            ['J K', t.inbox.move],
            [t.filing.enter, t.inbox.open.toLowerCase()],
            ['?', t.inbox.keys],
          ]}
        />
      )}
    </main>
  )
}

function readFilters(search: URLSearchParams): LaneFilters {
  const type = offenceTypes.find((name) => name === search.get('type'))
  const departement = search.get('departement') ?? undefined
  const reference = search.get('reference') ?? undefined
  return { ...(type && { type }), ...(departement && { departement }), ...(reference && { reference }) }
}
