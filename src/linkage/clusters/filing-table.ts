/**
 * Filings as columns, the form in which clustering reads them: a nation's worth fits in typed arrays. Values are
 * numbers, those of one class beside each other, so that a filing's values, in order, are grouped by class.
 */
export interface FilingTable {
  readonly filings: number
  /** Day received, as days since 1970-01-01. */
  readonly day: Int32Array
  /** The offence told, as a number below `families`. */
  readonly family: Uint16Array
  readonly families: number
  /** Values of filing f: `values[starts[f]]` to `values[starts[f + 1]]`, ascending, each once. */
  readonly starts: Uint32Array
  readonly values: Uint32Array
  /** Class of evidence of each value (`evidenceClasses`). */
  readonly valueClass: Uint8Array
  /** 1 for a value that a list, a rule or a human says ties nothing. */
  readonly isHub: Uint8Array
  /** A hash of each filing's identifier: what breaks ties, so that arrival never does. */
  readonly hash: Uint32Array
}

/** For each value, the filings that cite it: `filings[starts[v]]` to `filings[starts[v + 1]]`, ascending. */
export interface Postings {
  readonly starts: Uint32Array
  readonly filings: Uint32Array
}

/** Turns filings → values into values → filings. */
export function postingsOf({ filings, starts, values, valueClass }: FilingTable): Postings {
  const count = valueClass.length
  const from = new Uint32Array(count + 1)
  for (const value of values) from[value + 1]!++
  for (let value = 0; value < count; value++) from[value + 1]! += from[value]!
  const at = from.slice(0, count)
  const cited = new Uint32Array(values.length)
  for (let filing = 0; filing < filings; filing++)
    for (let place = starts[filing]!; place < starts[filing + 1]!; place++)
      cited[at[values[place]!]!++] = filing
  return { starts: from, filings: cited }
}
