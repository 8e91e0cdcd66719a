import { type Kysely, sql } from 'kysely'
import {
  type HubReason,
  hubReason,
  type Identifier,
  type IdentifierKind,
  type ValueStatistics,
} from '#linkage'
import type { Database } from '../platform/database/tables.ts'

/**
 * Citations read of one value at most. Filing ids are random, so that what is read of a value cited more often is a fair
 * sample; a value cited a million times costs what one cited this often does.
 */
export const countCap = 500

export interface KnownStatistics {
  /** Filings in all, the one left out not counted. */
  readonly filings: number
  readonly statistics: readonly ValueStatistics[]
}

/** One value cited by filings of one type in one group. */
export interface Citation extends Identifier {
  readonly series_id: string | null
  /** The filing, when it is alone. */
  readonly lone_id: string | null
  readonly type: string
  readonly filings: number
  readonly first_day: number
  readonly last_day: number
}

/** What is known of comparable values over every linked filing, or every one but `except`. */
export async function valueStatistics(
  database: Kysely<Database>,
  identifiers: readonly Identifier[],
  except?: string,
): Promise<KnownStatistics> {
  const { filings, verdicts } = await readWhole(database, identifiers)
  const citations = byValue(await readCitations(database, identifiers, except))
  return {
    filings: Math.max(filings - (except === undefined ? 0 : 1), 0),
    statistics: identifiers.map((identifier) =>
      statisticsOf(identifier, citations.get(keyOf(identifier)) ?? [], verdicts),
    ),
  }
}

export const byValue = (citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> =>
  Map.groupBy(citations, keyOf)

export const keyOf = ({ kind, value }: Identifier): string => `${kind}:${value}`

export type Verdicts = ReadonlyMap<string, 'hub' | 'not_hub'>

export interface Whole {
  /** Exact while small; past ten thousand, the planner's own estimate: counting ten million rows takes a second. */
  readonly filings: number
  /** What officers said of the values. */
  readonly verdicts: Verdicts
}

/** What does not depend on who cites the values. */
export async function readWhole(
  database: Kysely<Database>,
  identifiers: readonly Identifier[],
): Promise<Whole> {
  const { rows } = await sql<{
    filings: number
    verdicts: readonly (Identifier & { verdict: 'hub' | 'not_hub' })[] | null
  }>`
    select greatest(
        (select count(*) from (select from filing limit 10001) counted),
        (select case when reltuples > 10000 then reltuples end from pg_class where oid = 'filing'::regclass)
      )::bigint as filings,
      (select json_agg(json_build_object('kind', kind, 'value', value, 'verdict', verdict)) from value_verdict
       where (kind, value) in (select * from ${unnest(identifiers)})) as verdicts`.execute(database)
  const { filings, verdicts } = rows[0]!
  return { filings, verdicts: new Map((verdicts ?? []).map((row) => [keyOf(row), row.verdict])) }
}

/** Why a value is a hub whatever its citations; `null` when a human said that it is none; `undefined` when figures tell. */
function listedHub(identifier: Identifier, verdicts: Verdicts): HubReason | null | undefined {
  const verdict = verdicts.get(keyOf(identifier))
  if (verdict) return verdict === 'hub' ? 'known_list' : null
  return hubReason(identifier)
}

/** Who cites the values, by group and type of offence; filings still waiting for their own linking are not known yet. */
export async function readCitations(
  database: Kysely<Database>,
  identifiers: readonly Identifier[],
  except?: string,
): Promise<readonly Citation[]> {
  if (identifiers.length === 0) return []
  const { rows } = await sql<Citation>`
    select asked.kind, asked.value, membership.series_id,
      case when membership.series_id is null then cited.filing_id end as lone_id,
      filing.type, count(*) as filings,
      min(cited.seen_on) - date '1970-01-01' as first_day, max(cited.seen_on) - date '1970-01-01' as last_day
    from ${unnest(identifiers)}
    cross join lateral (
      select filing_id, seen_on from sighting
      where sighting.kind = asked.kind and sighting.value = asked.value
      order by filing_id limit ${countCap}
    ) cited
    join filing on filing.id = cited.filing_id and filing.linked_at is not null
    left join membership on membership.filing_id = cited.filing_id
    where cited.filing_id is distinct from ${except ?? null}::uuid
    group by 1, 2, 3, 4, 5`.execute(database)
  return rows
}

/** The figures of one value, from all its citations. */
export function statisticsOf(
  identifier: Identifier,
  citations: readonly Citation[],
  verdicts: Verdicts,
): ValueStatistics {
  const byType: Record<string, number> = {}
  for (const { type, filings } of citations) byType[type] = (byType[type] ?? 0) + filings
  const hub = listedHub(identifier, verdicts)
  return {
    kind: identifier.kind,
    value: identifier.value,
    filings: citations.reduce((sum, { filings }) => sum + filings, 0),
    groups: new Set(citations.map(groupKey)).size,
    byType,
    firstDay: citations.reduce(
      (first, { first_day }) => Math.min(first, first_day),
      citations[0]?.first_day ?? 0,
    ),
    lastDay: citations.reduce((last, { last_day }) => Math.max(last, last_day), 0),
    ...(hub !== undefined && { hub }),
  }
}

export const groupKey = ({ series_id, lone_id }: Pick<Citation, 'series_id' | 'lone_id'>): string =>
  series_id === null ? `filing:${lone_id}` : `series:${series_id}`

function unnest(identifiers: readonly Identifier[]) {
  const kinds: readonly IdentifierKind[] = identifiers.map(({ kind }) => kind)
  return sql`unnest(${kinds}::text[], ${identifiers.map(({ value }) => value)}::text[]) as asked (kind, value)`
}
