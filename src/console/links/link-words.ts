import type { FilingDetail } from '#contract/filing.ts'
import type { Locale } from '#domain/locale.ts'
import { evidenceLabel } from '#domain/series/evidence-label.ts'
import { linkSentence } from '#domain/series/link-sentence.ts'
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

/** Why a filing is tied to its series, or what it is proposed for. */
export function sentenceOf(
  explanation: ShownExplanation,
  target: ShownProposal['target'] | { readonly kind: 'series'; readonly series: { readonly number: number } },
  locale: Locale,
): string {
  return linkSentence(
    asStored(explanation),
    target.kind === 'series'
      ? { kind: 'series', number: target.series.number }
      : { kind: 'filing', reference: target.reference },
    locale,
  )
}

/** Evidence has no id of its own: one line a kind, a reason and a value. */
export const keyOf = ({ kind, reason, value }: ShownEvidence): string => `${kind} ${reason} ${value ?? ''}`
