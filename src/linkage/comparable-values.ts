import { hubReason } from './hubs/hub-reason.ts'
import type { Identifier } from './identifier.ts'
import { linkValues } from './link-values.ts'

/** A value under which a filing is compared. */
export interface ComparableValue extends Identifier {
  /** One of the identifiers as such, not a part of one such as the host of a page. */
  readonly isWhole: boolean
  /** Values of one source are one piece of evidence: a page, its host, a mailbox of that host. */
  readonly source: number
}

export const valueKey = ({ kind, value }: Identifier): string => `${kind}:${value}`

/** The comparable values of a filing by `valueKey`, each once; the grouping into sources ignores the order of the identifiers. */
export function comparableValues(identifiers: readonly Identifier[]): ReadonlyMap<string, ComparableValue> {
  const parents = identifiers.map((_, origin) => origin)
  const values = new Map<string, { readonly part: Identifier; readonly origin: number; isWhole: boolean }>()
  identifiers.forEach((identifier, origin) => {
    linkValues(identifier).forEach((part, place) => {
      const key = valueKey(part)
      const known = values.get(key)
      if (!known) {
        values.set(key, { part, origin, isWhole: place === 0 })
        return
      }
      known.isWhole ||= place === 0
      // Two adverts of one marketplace share a host that says nothing, and stay two pieces of evidence.
      if (!hubReason(part)) parents[root(parents, known.origin)] = root(parents, origin)
    })
  })
  return new Map(
    [...values].map(([key, { part, origin, isWhole }]) => [
      key,
      { ...part, isWhole, source: root(parents, origin) },
    ]),
  )
}

function root(parents: readonly number[], of: number): number {
  let at = of
  while (parents[at] !== at) at = parents[at]!
  return at
}
