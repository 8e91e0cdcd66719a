import type { Identifier, IdentifierKind } from './identifier.ts'

/** Why a value never attaches on its own. */
export type HubReason = 'known_list' | 'class_rule' | 'too_diverse'

/** What is known about one value over every filing, the filing being linked left out. */
export interface ValueStatistics extends Identifier {
  /** Filings citing the value, the one being linked left out. */
  readonly filings: number
  /** Distinct groups (series, or lone filings) among those filings. */
  readonly groups: number
  /** Filings per offence type among them: a value cited for unlike offences is more likely shared by strangers. */
  readonly byType: Readonly<Record<string, number>>
  /** First and last day cited, as days since 1970-01-01. */
  readonly firstDay: number
  readonly lastDay: number
  /** Said by a list or by a human; `null` when a human said that it is none. Absent: `hubReason` judges by the figures. */
  readonly hub?: HubReason | null
}

/** A place a filing could go: an existing series, or another filing that is still alone. */
export type Group =
  | { readonly kind: 'series'; readonly id: string }
  | { readonly kind: 'filing'; readonly id: string }

/** A group that shares at least one value with the filing. */
export interface Neighbour {
  readonly group: Group
  /** Filings in the group. */
  readonly size: number
  /** Offence types in the group, with counts. */
  readonly byType: Readonly<Record<string, number>>
  /** For each comparable value (see `linkValues`) shared with the filing: how many filings of the group cite it. */
  readonly shared: readonly (Identifier & { readonly citedBy: number })[]
  /** Strong values of the group of the kinds the filing also has, but none in common (evidence against). */
  readonly conflictingKinds: readonly IdentifierKind[]
  /** A human said this filing belongs to / does not belong to the group. */
  readonly verdict?: 'same' | 'different'
  /** A human touched this series: it changes by itself only by attachment of plain evidence, never by a bridge. */
  readonly judged: boolean
}

export interface Neighbourhood {
  /** Filings known in all, the one being linked left out. */
  readonly filings: number
  readonly statistics: readonly ValueStatistics[]
  readonly neighbours: readonly Neighbour[]
}

export interface LinkableFiling {
  readonly id: string
  readonly type: string
  /** Day received, as days since 1970-01-01. */
  readonly day: number
  /** Identifiers of the author, as stated and normalised; their comparable values are derived here. */
  readonly identifiers: readonly Identifier[]
}

/** + for, − against, ~ counted at zero (already counted, or a hub), ! needs a human look. */
export type EvidenceSign = '+' | '-' | '~' | '!'

/** One line of the waterfall. Stored with the membership as it was when decided; sentences are drawn from it. */
export interface Evidence {
  /** What the line is about: a kind of identifier, or the offence told. */
  readonly kind: IdentifierKind | 'offence'
  /** The comparable value that agrees (see `linkValues`); absent on disagreement of a kind and for the offence. */
  readonly value?: string
  readonly sign: EvidenceSign
  /** log2 likelihood ratio: +1 makes the link twice as likely. */
  readonly bits: number
  readonly reason:
    | 'same_value'
    | 'same_part'
    | 'hub'
    | 'already_counted'
    | 'differs'
    | 'offence_agrees'
    | 'offence_differs'
  /** Filings of the group citing the value; for the offence, filings of the group that tell the same one. */
  readonly citedBy: number
  /** Filings citing it anywhere (for the offence, filings of the group), and how many there were in all, both without the filing itself. */
  readonly filings: number
  readonly base: number
  /** Groups citing it besides this one. */
  readonly elsewhere: number
  readonly hub?: HubReason
}

/** Everything needed to say why, as data. Totals are unsaturated bits; words come from `strengthOf`. */
export interface Explanation {
  readonly start: number
  readonly evidence: readonly Evidence[]
  readonly total: number
  readonly thresholds: { readonly propose: number; readonly attach: number }
}

export interface ScoredNeighbour {
  readonly group: Group
  readonly explanation: Explanation
}

/** What happens to a filing: it joins one group or stays alone; anything doubtful is proposed to a human. */
export interface LinkDecision {
  readonly attach?: ScoredNeighbour
  readonly proposals: readonly ScoredNeighbour[]
  /**
   * Filings still alone whose tie with this one is as good as an attachment. They are not proposed: link each of them
   * again once this one is attached, and it joins by its own evidence, without merging two series.
   */
  readonly lookAgain: readonly string[]
}

/** `new`: never seen; `rare`: few and concentrated; `shared`: several groups, proposes only; `common`: never links alone. */
export type Rarity = 'new' | 'rare' | 'shared' | 'common'

export type Strength = 'strong' | 'probable' | 'weak'
