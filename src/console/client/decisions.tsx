import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { settleDecision, whoseActCameFirst } from '../filing/settle-decision.ts'
import { api, lastApi } from './api.ts'
import { type Decision, sendDecision } from './decision.ts'
import {
  due,
  type Entry,
  hold,
  markSending,
  nextAt,
  type Outbox,
  queue,
  refuse,
  remove,
  unsent,
} from './outbox.ts'

interface Decisions {
  readonly outbox: Outbox<Decision>
  readonly decide: (decision: Decision) => void
  readonly undo: (id: number) => void
  readonly dismiss: (id: number) => void
  /** Sends what still waits, for signing out. */
  readonly sendNow: () => Promise<void>
}

const DecisionsContext = createContext<Decisions | undefined>(undefined)

/** Holds decisions for their grace, then sends them; whatever still waits is sent when the page is left. */
export function DecisionsProvider({ children, onExpired }: { children: ReactNode; onExpired: () => void }) {
  const queries = useQueryClient()
  const [outbox, setOutbox] = useState<Outbox<Decision>>([])
  const current = useRef<Outbox<Decision>>([])
  const nextId = useRef(1)
  const change = useCallback((next: Outbox<Decision>) => {
    current.current = next
    setOutbox(next)
  }, [])

  const send = useCallback(
    async (entry: Entry<Decision>) => {
      change(markSending(current.current, entry.id))
      const result = await sendDecision(api, entry.decision)
      if (result.ok) {
        settleDecision(queries, entry.decision, result.value)
        change(remove(current.current, entry.id))
        return
      }
      const code: string = result.error
      if (code === 'unauthenticated') onExpired()
      if (code === 'network' || code === 'unauthenticated') {
        change(hold(current.current, entry.id, Date.now()))
        return
      }
      const fault = result.problem?.id
      const by = await whoseActCameFirst(queries, entry.decision)
      change(refuse(current.current, entry.id, { code, ...(fault && { fault }), ...(by && { by }) }))
    },
    [change, queries, onExpired],
  )

  const sendNow = useCallback(async () => {
    await Promise.all(unsent(current.current).map(send))
  }, [send])

  useEffect(() => {
    const at = nextAt(outbox)
    if (at === undefined) return
    const timer = setTimeout(
      () => due(current.current, Date.now()).forEach(send),
      Math.max(0, at - Date.now()),
    )
    return () => clearTimeout(timer)
  }, [outbox, send])

  useEffect(() => {
    const leave = () => {
      for (const { decision } of unsent(current.current)) void sendDecision(lastApi, decision)
      change([])
    }
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [change])

  const decisions = useMemo(
    () => ({
      outbox,
      decide: (decision: Decision) => change(queue(current.current, nextId.current++, decision, Date.now())),
      undo: (id: number) => change(remove(current.current, id)),
      dismiss: (id: number) => change(remove(current.current, id)),
      sendNow,
    }),
    [outbox, change, sendNow],
  )
  return <DecisionsContext value={decisions}>{children}</DecisionsContext>
}

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext)
  if (!decisions) throw new Error('useDecisions outside DecisionsProvider')
  return decisions
}

/** The decision that waits for a filing, if any: its row says so and its buttons rest. */
export function usePending(filing: string | undefined): Entry<Decision> | undefined {
  const { outbox } = useDecisions()
  return outbox.find((entry) => entry.decision.filing === filing && entry.state !== 'refused')
}
