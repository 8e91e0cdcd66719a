import type { Doubt, IdentifierKind } from '../identifier.ts'
import type { Reading } from '../reading-view.ts'

/** What a person typed in a field, in normal form. Doubt never refuses. */
export interface ReadValue {
  readonly value: string
  readonly doubt?: Doubt
}

/** One value recognised in a reading view; offsets are the view's. */
export interface FoundValue extends ReadValue {
  readonly kind: IdentifierKind
  readonly start: number
  readonly end: number
}

export type ValueStrength = 'strong' | 'weak'

/** All that is known about one kind of identifier. */
export interface IdentifierRules {
  /** Longest value kept, in UTF-16 units; what is longer is cut. */
  readonly maxLength: number
  /** Whether the value alone may tie two filings: a full account number may, a first name never. */
  readonly strength: (value: string) => ValueStrength
  /** Normal form of what was typed, already cleaned of control characters and outer spaces; never empty. */
  readonly read: (typed: string) => ReadValue
  /** Grouped for human eyes; reading it again gives the same value. */
  readonly show: (value: string) => string
  /** Every occurrence in a text, in order, without overlaps. */
  readonly find?: (reading: Reading) => readonly FoundValue[]
}
