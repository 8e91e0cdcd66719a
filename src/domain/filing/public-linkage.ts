import type { FilingKind } from '../offence.ts'

/** Sizes as they are told to the public: enough to know that one is not alone, too little to count an inquiry. */
export const sizeRanges = ['2-5', '6-10', '11-20', '21-50', '50+'] as const
export type SizeRange = (typeof sizeRanges)[number]

/** What a person may learn of the linking of their filing. */
export type PublicLinkageState =
  | { readonly state: 'running' }
  | { readonly state: 'linked'; readonly range: SizeRange }
  | { readonly state: 'to_confirm' }
  | { readonly state: 'first' }
  | { readonly state: 'deferred' }

/** The series a filing is in, as the publication rule sees it. */
export interface PublishableSeries {
  /** An investigator asked for silence. */
  readonly discreet: boolean
  /** Its filings, this one included; those of one identified person count once. */
  readonly filings: number
  /** The same, of anonymous reports only those an officer has reviewed; this filing counts only if reviewed. */
  readonly publishable: number
  readonly reviewed: number
}

export interface LinkageFacts {
  readonly kind: FilingKind
  readonly isLinked: boolean
  /** The caller has waited as long as it will. */
  readonly hasWaited: boolean
  readonly series?: PublishableSeries | undefined
  readonly hasOpenProposal: boolean
}

/** Filings a series must count before anything of it is said to somebody who gave no name. */
const leastPublishable = 3

/**
 * Whether the existence of a series may be told to anybody: the author may file, or look, to learn what is known.
 */
export function isPublishable(series: PublishableSeries): boolean {
  return !series.discreet && series.publishable >= leastPublishable && series.reviewed >= 1
}

/**
 * What is said of the linking. An anonymous report hears *linked* or *deferred* and nothing else once linked, so it
 * never tells more than the open check of an identifier would.
 */
export function publicLinkageOf(facts: LinkageFacts): PublicLinkageState {
  if (!facts.isLinked) return { state: facts.hasWaited ? 'deferred' : 'running' }
  const { series } = facts
  if (facts.kind === 'report')
    return series && isPublishable(series) ? linked(series.publishable) : { state: 'deferred' }
  if (series) return series.discreet || series.filings < 2 ? { state: 'deferred' } : linked(series.filings)
  return { state: facts.hasOpenProposal ? 'to_confirm' : 'first' }
}

function linked(filings: number): PublicLinkageState {
  return { state: 'linked', range: rangeOf(filings) }
}

/** The range that holds this many filings, from two upwards. */
export function rangeOf(filings: number): SizeRange {
  if (filings > 50) return '50+'
  if (filings > 20) return '21-50'
  if (filings > 10) return '11-20'
  return filings > 5 ? '6-10' : '2-5'
}
