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
 * threshold and at least one strong value that is no hub is shared; another series that is likely is proposed to a human,
 * so no filing merges two series by itself, and a lone filing as good as attached is linked again on its own. « Different » is never proposed again; « same » is followed. The answer depends
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
  if (!best) return { proposals: proposalsOf(candidates), lookAgain: [] }
  const others = candidates.filter((candidate) => candidate !== best)
  return {
    attach: scoredNeighbour(best),
    proposals: proposalsOf(others.filter((candidate) => !mayFollow(candidate))),
    lookAgain: others.filter(mayFollow).map(({ neighbour }) => neighbour.group.id),
  }
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

/** A lone filing that would be attached: it follows by itself. What a human said of it stays with humans. */
const mayFollow = (candidate: Candidate): boolean =>
  candidate.neighbour.group.kind === 'filing' &&
  candidate.neighbour.verdict === undefined &&
  mayAttach(candidate)

const proposalsOf = (candidates: readonly Candidate[]): ScoredNeighbour[] =>
  candidates.filter(deservesProposal).slice(0, maxProposals).map(scoredNeighbour)

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
