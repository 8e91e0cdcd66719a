/** How a field is read from its columns: letters and digits folded, words in one order, digits only, or a date. */
export type Reading = 'text' | 'words' | 'digits' | 'date'

/** Which number comes first in a date such as 3/4/1970; dates that begin with a year need no such word. */
export type DateOrder = 'dmy' | 'mdy'

/** A field of a record: one or several columns, joined by a space where several are filled. */
export interface FieldModel {
  readonly columns: readonly string[]
  readonly read: Reading
  readonly order: DateOrder
  /** Values without their own weight: « unknown », « n/a ». They are read as missing. */
  readonly missing: readonly string[]
}

/**
 * What makes two values agree. `sound`: they sound alike in English. `contains`: the words of one are all in the other.
 * `prefix`: the first so many characters. `edits`: at most so many letters wrong, lacking, added or exchanged.
 * `words`: at least so much of the words of the shorter in common, one letter wrong allowed. `shared`: words in common that are together
 * so rare, in bits: of two strangers, one in 2^bits would have them. `crossed`: each stands in the other’s field of that name.
 * `digit`, `swapped`, `month`, `year`, `years`: of dates, one digit wrong, day and month exchanged, same month, same year, so many years apart.
 */
export type Condition =
  | 'equal'
  | 'sound'
  | 'contains'
  | 'synonym'
  | 'digit'
  | 'swapped'
  | 'month'
  | 'year'
  | { readonly jaroWinkler: number }
  | { readonly edits: number }
  | { readonly prefix: number }
  | { readonly words: number }
  | { readonly shared: number }
  | { readonly years: number }
  | { readonly crossed: string }

/**
 * One level of agreement. `m`: how often the records of one thing agree just so, where both are filled. `u`: how often
 * strangers do, when it is known beforehand; otherwise it is counted, which a small table full of doubles makes too high.
 */
export interface LevelModel {
  readonly when: Condition
  readonly m: number
  readonly u?: number
}

/** Rare values say more: u of a value is its share, never below `floor`, and counts for `weight` of the way from the column’s u. */
export interface FrequencyModel {
  readonly weight: number
  readonly floor: number
}

export interface ComparisonModel {
  readonly field: string
  /** The first that holds is the level of a pair; when none holds, the rest of `m` is left for « otherwise ». */
  readonly levels: readonly LevelModel[]
  readonly frequency?: FrequencyModel
  /** Comparisons of one group tell much the same: the strongest counts whole, the others by the group’s share. */
  readonly group?: string
  /** Whether m is learned from the data. */
  readonly learn: boolean
}

/** Records with the same keys are compared. */
export interface BlockingRule {
  readonly keys: readonly string[]
  /** Pairs that the rule may ask to compare, per record; its largest blocks are left out above it. */
  readonly pairsPerRecord?: number
}

/** Rules whose pairs are taken for true, and the share of all true pairs they are thought to find. */
export interface CertainModel {
  readonly rules: readonly (readonly string[])[]
  readonly recall: number
}

/** All that is known beforehand of a table of records. Changing how records are linked is changing this. */
export interface RecordModel {
  readonly id: string
  readonly fields: Readonly<Record<string, FieldModel>>
  readonly synonyms: readonly (readonly string[])[]
  readonly comparisons: readonly ComparisonModel[]
  readonly groups: Readonly<Record<string, number>>
  readonly blocking: readonly BlockingRule[]
  readonly certain: CertainModel
  readonly seed: number
}

/** The level of a pair of which one side is missing: neutral. */
export const missingLevel = 255
