import type { FilingDetail } from '#contract/filing.ts'
import type { Locale } from '#domain/locale.ts'
import { evidenceLabel } from '#domain/series/evidence-label.ts'
import type { Evidence, Explanation } from '#linkage'

type ShownLink = NonNullable<FilingDetail['link']>
export type ShownExplanation = NonNullable<ShownLink['explanation']>
export type ShownEvidence = ShownExplanation['evidence'][number]
export type ShownProposal = FilingDetail['openProposals'][number]
export type ShownIdentifier = FilingDetail['identifiers'][number]

/** What came over the wire is what linkage stored; only absent optional fields are typed otherwise. */
export const asStored = (explanation: ShownExplanation) => explanation as Explanation

export const labelOf = (evidence: ShownEvidence, locale: Locale): string =>
  evidenceLabel(evidence as Evidence, locale)

/** What a proposal proposes, seen from one of its two filings: the other side. */
export const otherSide = ({ filing, target }: ShownProposal, from: string): ShownProposal['target'] =>
  target.kind === 'filing' && target.id === from ? { kind: 'filing', ...filing } : target

/** Evidence has no id of its own: one line a kind, a reason and a value. */
export const keyOf = ({ kind, reason, value }: ShownEvidence): string => `${kind} ${reason} ${value ?? ''}`
