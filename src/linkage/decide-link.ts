import { comparableValues, valueKey } from './comparable-values.ts'
import { explain, type Scored } from './explain.ts'
import type {
  Group,
  LinkableFiling,
  LinkDecision,
  Neighbour,
  Neighbourhood,
  ScoredNeighbour,
} from './link.ts'
import { maxProposals } from './model.ts'
import { tieBreak } from './tie-break.ts'

/**
 * Where a filing belongs. It joins at most one group, the one with most evidence, when the odds pass the attach
 * threshold and at least one strong value that is no hub is shared; whatever else is likely is proposed to a human, so
 * no filing merges two series by itself. « Different » is never proposed again; « same » is followed. The answer depends
 * on the facts alone, not on the order in which they are given.
 */
export function decideLink(filing: LinkableFiling, neighbourhood: Neighbourhood): LinkDecision {
  const values = comparableValues(filing.identifiers)
  const statistics = new Map(neighbourhood.statistics.map((known) => [valueKey(known), known]))
  const candidates = neighbourhood.neighbours
    .filter(({ verdict, group }) => verdict !== 'different' && !isItself(group, filing))
    .map((neighbour) => ({
      neighbour,
      scored: explain(filing, values, neighbour, neighbourhood, statistics),
    }))
    .sort(byEvidence)
  const best = candidates.find(mayAttach)
  const proposals = candidates
    .filter((candidate) => candidate !== best && deservesProposal(candidate))
    .slice(0, maxProposals)
    .map(scoredNeighbour)
  return best ? { attach: scoredNeighbour(best), proposals } : { proposals }
}

interface Candidate {
  readonly neighbour: Neighbour
  readonly scored: Scored
}

const isItself = (group: Group, filing: LinkableFiling): boolean =>
  group.kind === 'filing' && group.id === filing.id

function mayAttach({ neighbour, scored }: Candidate): boolean {
  if (neighbour.verdict === 'same') return true
  const { total, thresholds } = scored.explanation
  return scored.hasStrongValue && total >= thresholds.attach
}

function deservesProposal({ neighbour, scored }: Candidate): boolean {
  const { total, thresholds } = scored.explanation
  return neighbour.verdict === 'same' || (scored.hasValue && total >= thresholds.propose)
}

/** A human's « same » first, then most bits, then a hash of the group: arrival never decides. */
function byEvidence(a: Candidate, b: Candidate): number {
  return (
    Number(b.neighbour.verdict === 'same') - Number(a.neighbour.verdict === 'same') ||
    b.scored.explanation.total - a.scored.explanation.total ||
    tieBreak(groupKey(a), groupKey(b))
  )
}

const groupKey = ({ neighbour }: Candidate): string => `${neighbour.group.kind}:${neighbour.group.id}`

function scoredNeighbour({ neighbour, scored }: Candidate): ScoredNeighbour {
  return { group: neighbour.group, explanation: scored.explanation }
}
