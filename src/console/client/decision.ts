import type { api } from './api.ts'

export type Verdict = 'same' | 'different' | 'unsure'

/** The series a filing is in, as the officer was told, and what they chose. */
export interface Across {
  readonly from: string
  readonly act: 'move_filing' | 'propose_merge'
}

interface Common {
  /** Reference shown while it waits. */
  readonly reference: string
  /** The officer's words, kept if it is refused. */
  readonly text: string
  /** Where to go to take it up again. */
  readonly page: string
}

/** An officer's decision on its way: it waits in the outbox before anything is signed or sent. */
export type Decision = Common &
  (
    | { readonly kind: 'accept'; readonly filing: string; readonly version: number }
    | { readonly kind: 'ask'; readonly filing: string; readonly version: number; readonly clientId: string }
    | { readonly kind: 'redirect'; readonly filing: string; readonly version: number; readonly door: string }
    | {
        readonly kind: 'proposal'
        readonly filing: string
        readonly proposal: string
        readonly verdict: Verdict
        /** What *same* does to a filing that is in another series. */
        readonly across?: Across
      }
    | {
        readonly kind: 'membership'
        readonly filing: string
        readonly series: string
        readonly verdict: Verdict
      }
  )

/** What a decision is called: what it does between two series, its verdict when it judges a link, else its kind. */
export function verbOf(decision: Decision) {
  if (decision.kind === 'proposal' && decision.across) return decision.across.act
  return 'verdict' in decision ? decision.verdict : decision.kind
}

/** Calls the operation of a decision. */
export function sendDecision(through: typeof api, decision: Decision) {
  const reason = decision.text.trim() ? { reason: decision.text } : {}
  switch (decision.kind) {
    case 'accept':
      return through.acceptFiling({
        params: { id: decision.filing },
        body: { version: decision.version, ...reason },
      })
    case 'ask':
      return through.askPerson({
        params: { id: decision.filing },
        body: { version: decision.version, text: decision.text, clientId: decision.clientId },
      })
    case 'redirect':
      return through.redirectFiling({
        params: { id: decision.filing },
        body: { version: decision.version, reason: decision.text, door: decision.door },
      })
    case 'proposal':
      return through.judgeProposal({
        params: { id: decision.proposal },
        body: { verdict: decision.verdict, ...(decision.across && { across: decision.across }), ...reason },
      })
    case 'membership':
      return through.judgeMembership({
        params: { id: decision.filing },
        body: { seriesId: decision.series, verdict: decision.verdict, ...reason },
      })
  }
}
