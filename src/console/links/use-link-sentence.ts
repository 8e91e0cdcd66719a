import { linkSentence, othersCiting, strongestEvidence } from '#domain/series/link-sentence.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { asStored, type ShownExplanation, type ShownIdentifier, type ShownProposal } from './link-words.ts'

interface Told {
  readonly explanation: ShownExplanation
  readonly target:
    | ShownProposal['target']
    | { readonly kind: 'series'; readonly series: { readonly number: number } }
  /** When it was decided, for an explanation that does not say when it counted. */
  readonly decidedAt: string
  /** What the page beside says of the same values today. */
  readonly beside?: readonly ShownIdentifier[]
}

/**
 * Why a filing is tied to its series, or what it is proposed for. Its counts are of the day it was decided: unless the
 * page beside counts the same, the sentence says which day that was.
 */
export function useLinkSentence() {
  const { t, format, locale } = useTexts()
  return ({ explanation, target, decidedAt, beside }: Told): string => {
    const told = asStored(explanation)
    return linkSentence(
      told,
      target.kind === 'series'
        ? { kind: 'series', number: target.series.number }
        : { kind: 'filing', reference: target.reference },
      locale,
      countsAsBeside(told, beside) ? undefined : whenWords(explanation.countedAt ?? decidedAt),
    )
  }

  function whenWords(instant: string): string {
    const now = new Date().toISOString()
    if (format.dayOfYear(instant) === format.dayOfYear(now)) return t.links.asOfTime(format.time(instant))
    return t.links.asOfDay(
      instant.slice(0, 4) === now.slice(0, 4) ? format.day(instant) : format.dayOfYear(instant),
    )
  }
}

/** Counts of a filing's own values include the filing. */
function countsAsBeside(
  explanation: Parameters<typeof othersCiting>[0],
  beside: readonly ShownIdentifier[] | undefined,
): boolean {
  const strongest = strongestEvidence(explanation)
  const found = beside?.find(({ kind, value }) => kind === strongest?.kind && value === strongest.value)
  return found !== undefined && found.filings - 1 === othersCiting(explanation)
}
