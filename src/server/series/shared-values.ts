import { sql } from 'kysely'
import type { SharedValue } from '#domain/series/holds-by.ts'
import { type HubReason, type Identifier, identifierKinds, rarityOf } from '#linkage'
import type { Context } from '../context.ts'
import { byValue, keyOf, readCitations, readWhole, statisticsOf } from '../linking/value-statistics.ts'

/** A value that members of a series share. */
export interface WeighedValue extends SharedValue, Identifier {
  readonly stated: string | null
  readonly firstSeen: string
  readonly lastSeen: string
  /** Filings that cite it anywhere, of how many in all, and in how many series. */
  readonly filings: number
  readonly base: number
  readonly series: number
  readonly hub?: HubReason
  /** What values are ordered by, most cited first. */
  readonly position: Position
}

/**
 * Positions travel in addresses, where what people told does not: the value, which tells the last two apart, is in it as
 * a keyed hash.
 */
export type Position = readonly [notCitedBy: number, isDerived: number, kind: number, hash: string]

/** What members of a series share, most cited first, and how many members there are. */
export interface Shared {
  readonly members: number
  readonly values: readonly WeighedValue[]
}

/**
 * The host of a page, or the domain of an address, is a value of its own only where it ties more members than the page
 * or the address does.
 */
export async function readSharedValues(context: Context, seriesId: string): Promise<Shared> {
  const { database } = context
  const { rows } = await sql<Row>`
    with member as materialized (
      select filing_id, (row_number() over () - 1)::integer as number from membership where series_id = ${seriesId}
    ), cited as materialized (
      select number, kind collate "C" as kind, value collate "C" as value, stated, origin, seen_on
      from member join sighting on sighting.filing_id = member.filing_id
    ), shared as (
      select kind, value from cited group by kind, value having count(*) >= least(2, (select count(*) from member))
    )
    select kind, value, min(stated) as stated, bool_or(origin = 'direct') as is_direct,
      min(seen_on)::text as first_seen, max(seen_on)::text as last_seen, array_agg(number) as cited_by,
      (select count(*) from member) as members
    from shared join cited using (kind, value)
    group by kind, value`.execute(database)
  const values = keep(rows)
  const [{ filings, verdicts }, citations] = await Promise.all([
    readWhole(database, values),
    readCitations(database, values),
  ])
  const citationsOf = byValue(citations)
  const weighed = values.map((value): WeighedValue => {
    const known = citationsOf.get(keyOf(value)) ?? []
    const statistics = statisticsOf(value, known, verdicts)
    return {
      kind: value.kind,
      value: value.value,
      stated: value.stated,
      firstSeen: value.first_seen,
      lastSeen: value.last_seen,
      citedBy: value.cited_by,
      // What is known of a value everywhere is a sample once many cite it; what members cite is counted.
      filings: Math.max(statistics.filings, value.cited_by.length),
      base: filings,
      series: new Set(known.flatMap(({ series_id }) => series_id ?? [])).size,
      rarity: rarityOf(statistics, filings),
      ...(statistics.hub && { hub: statistics.hub }),
      position: positionOf(context, value),
    }
  })
  return {
    members: rows[0]?.members ?? 0,
    values: weighed.sort((a, b) => (comesAfter(a.position, b.position) ? 1 : -1)),
  }
}

export function comesAfter(one: Position, other: Position): boolean {
  const differs = one.findIndex((part, at) => part !== other[at])
  return differs >= 0 && one[differs]! > other[differs]!
}

const positionOf = ({ keys }: Context, row: Row): Position => [
  -row.cited_by.length,
  Number(!row.is_direct),
  identifierKinds.indexOf(row.kind),
  keys.hash('position of a shared value', keyOf(row)).toString('base64url').slice(0, 16),
]

interface Row extends Identifier {
  readonly stated: string | null
  readonly is_direct: boolean
  readonly first_seen: string
  readonly last_seen: string
  readonly cited_by: readonly number[]
  readonly members: number
}

function keep(rows: readonly Row[]): readonly Row[] {
  const direct = rows
    .filter(({ is_direct }) => is_direct)
    .map(({ cited_by }) => ({ size: cited_by.length, members: new Set(cited_by) }))
  return rows.filter(
    ({ is_direct, cited_by }) =>
      is_direct ||
      !direct.some(
        ({ size, members }) => size >= cited_by.length && cited_by.every((member) => members.has(member)),
      ),
  )
}
