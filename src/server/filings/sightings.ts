import { sql } from 'kysely'
import { type Identifier, linkValues } from '#linkage'

/** Where an identifier of the author was told: a question, or a message. */
export interface ToldIdentifier extends Identifier {
  readonly source: string
}

export interface Sighting extends Identifier {
  readonly source: string
  readonly stated: string | null
  readonly origin: 'direct' | 'derived'
}

/**
 * The values a filing is compared by, each once: of an identifier the most precise, and the weaker parts of it. A value
 * told as such wins over the same value derived from another.
 */
export function sightingsOf(identifiers: readonly ToldIdentifier[]): readonly Sighting[] {
  const told = identifiers.flatMap((identifier) =>
    linkValues(identifier).map((part, place): Sighting => {
      const isDirect = place === 0
      return {
        ...part,
        source: identifier.source,
        stated: isDirect && part.kind === identifier.kind ? identifier.value : null,
        origin: isDirect ? 'direct' : 'derived',
      }
    }),
  )
  const once = new Map<string, Sighting>()
  for (const origin of ['direct', 'derived'] as const)
    for (const sighting of told) {
      const key = `${sighting.kind}:${sighting.value}`
      if (sighting.origin === origin && !once.has(key)) once.set(key, sighting)
    }
  return [...once.values()]
}

/** Sightings as a set of rows, in the order of the columns kind, value, source, stated, origin. */
export function unnestSightings(sightings: readonly Sighting[]) {
  const column = (name: keyof Sighting) => sightings.map((sighting) => sighting[name])
  return sql`unnest(
    ${column('kind')}::text[], ${column('value')}::text[], ${column('source')}::text[], ${column('stated')}::text[],
    ${column('origin')}::text[])`
}
