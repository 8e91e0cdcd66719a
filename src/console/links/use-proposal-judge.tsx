import { type ReactNode, useState } from 'react'
import type { Across, Decision, Verdict } from '../client/decision.ts'
import { useDecisions } from '../client/decisions.tsx'
import { dropWords } from '../filing/kept-words.ts'
import { AcrossSheet } from './across-sheet.tsx'
import type { ShownProposal } from './link-words.ts'

interface Judge {
  /** Says whether the verdict is on its way; else a sheet asks what it should do, and the words stay. */
  readonly judge: (proposal: ShownProposal, verdict: Verdict, text: string) => boolean
  readonly sheet: ReactNode
}

/** Judges proposals from a page. *Same* between two series asks first: nothing moves behind the officer's back. */
export function useProposalJudge(page: string, onDecided?: (decision: Decision) => void): Judge {
  const { decide } = useDecisions()
  const [asked, ask] = useState<{ proposal: ShownProposal; text: string }>()
  const send = (proposal: ShownProposal, verdict: Verdict, text: string, across?: Across) => {
    const decision: Decision = {
      kind: 'proposal',
      filing: proposal.filing.id,
      proposal: proposal.id,
      verdict,
      ...(across && { across }),
      reference: proposal.filing.reference,
      text: text.trim().length < 3 ? '' : text,
      page,
    }
    dropWords(sessionStorage, proposal.id, 'judge')
    decide(decision)
    onDecided?.(decision)
  }
  const across = asked?.proposal.across
  return {
    judge: (proposal, verdict, text) => {
      if (verdict === 'same' && proposal.across) {
        ask({ proposal, text })
        return false
      }
      send(proposal, verdict, text)
      return true
    },
    sheet: asked && across && (
      <AcrossSheet
        proposal={asked.proposal}
        across={across}
        onClose={() => ask(undefined)}
        onChoose={(act) => {
          ask(undefined)
          send(asked.proposal, 'same', asked.text, { from: across.from.id, act })
        }}
      />
    ),
  }
}
