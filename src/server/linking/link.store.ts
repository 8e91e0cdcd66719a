import { type Kysely, sql } from 'kysely'
import {
  type Group,
  hubReason,
  type Identifier,
  type IdentifierKind,
  type LinkableFiling,
  type Neighbour,
  type Neighbourhood,
  strengthOfKind,
  type ValueStatistics,
} from '#linkage'
import type { Database } from '../platform/database/tables.ts'
import {
  byValue,
  type Citation,
  countCap,
  groupKey,
  keyOf,
  readCitations,
  readWhole,
  statisticsOf,
} from './value-statistics.ts'

/** Groups weighed against one filing at most, those that share most first. */
const mostNeighbours = 50
/** Members of a series whose values are read, to see where it differs. */
const sampledMembers = 20

export interface FilingToLink {
  readonly filing: LinkableFiling
  /** Every value it is compared by, parts included. */
  readonly values: readonly Identifier[]
  readonly isLinked: boolean
  readonly membership: { readonly seriesId: string; readonly decidedBy: 'computed' | 'officer' } | undefined
}

/** A filing as linkage sees it: the most precise values it cites, from which the parts are derived again. */
export async function readFilingToLink(
  database: Kysely<Database>,
  filingId: string,
): Promise<FilingToLink | undefined> {
  const { rows } = await sql<{
    type: string
    day: number
    is_linked: boolean
    series_id: string | null
    decided_by: 'computed' | 'officer'
    sightings: readonly (Identifier & { origin: 'direct' | 'derived' })[] | null
  }>`
    select filing.type, (submitted_at at time zone 'Europe/Paris')::date - date '1970-01-01' as day,
      linked_at is not null as is_linked, membership.series_id, membership.decided_by,
      (select json_agg(json_build_object('kind', kind, 'value', value, 'origin', origin) order by kind, value)
       from sighting where filing_id = filing.id) as sightings
    from filing left join membership on membership.filing_id = filing.id
    where filing.id = ${filingId}`.execute(database)
  const row = rows[0]
  if (!row) return undefined
  const values = (row.sightings ?? []).map(({ kind, value, origin }) => ({ kind, value, origin }))
  return {
    filing: {
      id: filingId,
      type: row.type,
      day: row.day,
      identifiers: values
        .filter(({ origin }) => origin === 'direct')
        .map(({ kind, value }) => ({ kind, value })),
    },
    values,
    isLinked: row.is_linked,
    membership: row.series_id === null ? undefined : { seriesId: row.series_id, decidedBy: row.decided_by },
  }
}

/** Everything near a filing, read in four queries whose cost does not grow with how often a value is cited. */
export async function readNeighbourhood(
  database: Kysely<Database>,
  { filing, values }: Pick<FilingToLink, 'filing' | 'values'>,
): Promise<Neighbourhood> {
  const { filings, verdicts } = await readWhole(database, values)
  const citations = await readCitations(database, values, filing.id)
  const cited = byValue(citations)
  const statistics = values.map((value) => statisticsOf(value, cited.get(keyOf(value)) ?? [], verdicts))
  const judged = await readJudged(database, filing.id)
  const near = nearest(citations, statistics, judged)
  const details = await readDetails(database, filing, near)
  return {
    filings: Math.max(filings - 1, 0),
    statistics,
    neighbours: near.flatMap(({ key, group, shared }) => {
      const detail = details.get(key)
      if (!detail || detail.size === 0) return []
      const verdict = judged.get(key)?.verdict
      return [
        {
          group,
          size: detail.size,
          byType: detail.byType,
          shared,
          conflictingKinds: conflicting(filing, detail.strongKinds, shared),
          judged: detail.judged,
          ...(verdict && verdict !== 'unsure' && { verdict }),
        } satisfies Neighbour,
      ]
    }),
  }
}

interface Near {
  readonly key: string
  readonly group: Group
  readonly shared: Neighbour['shared']
}

/** Groups that share a value which is no hub, or of which a human spoke. */
function nearest(
  citations: readonly Citation[],
  statistics: readonly ValueStatistics[],
  judged: ReadonlyMap<string, Judged>,
): readonly Near[] {
  const known = new Map(statistics.map((value) => [keyOf(value), value]))
  const isHub = (citation: Citation) => {
    const value = known.get(keyOf(citation))!
    return Boolean(value.hub === undefined ? hubReason(value, value) : value.hub)
  }
  const groups = Map.groupBy(citations, groupKey)
  const ties = [...groups]
    .map(([key, all]) => ({ key, all, telling: all.filter((citation) => !isHub(citation)) }))
    .filter(({ key, telling }) => telling.length > 0 || judged.has(key))
    .map(({ key, all, telling }) => ({
      near: { key, group: groupOf(all[0]!), shared: sharedOf(all) },
      values: new Set(telling.map(keyOf)).size,
      rarest: Math.min(...telling.map((citation) => known.get(keyOf(citation))!.filings)),
    }))
    .sort((a, b) => b.values - a.values || a.rarest - b.rarest || (a.near.key < b.near.key ? -1 : 1))
    .map(({ near }) => near)
  const spoken = [...judged.values()]
    .filter(({ key }) => !groups.has(key))
    .map(({ key, group }) => ({ key, group, shared: [] }))
  const wanted = ties.filter(({ key }, place) => place < mostNeighbours || judged.has(key))
  return [...wanted, ...spoken]
}

const groupOf = ({ series_id, lone_id }: Pick<Citation, 'series_id' | 'lone_id'>): Group =>
  series_id === null ? { kind: 'filing', id: lone_id as string } : { kind: 'series', id: series_id }

function sharedOf(citations: readonly Citation[]): Neighbour['shared'] {
  return [...Map.groupBy(citations, keyOf).values()].map((all) => ({
    kind: all[0]!.kind,
    value: all[0]!.value,
    citedBy: all.reduce((sum, { filings }) => sum + filings, 0),
  }))
}

function conflicting(
  filing: LinkableFiling,
  strongKinds: ReadonlySet<IdentifierKind>,
  shared: Neighbour['shared'],
): readonly IdentifierKind[] {
  const own = new Set(
    filing.identifiers.filter((value) => strengthOfKind(value) === 'strong').map(({ kind }) => kind),
  )
  return [...own].filter((kind) => strongKinds.has(kind) && !shared.some((value) => value.kind === kind))
}

interface Judged {
  readonly key: string
  readonly group: Group
  readonly verdict: 'same' | 'different' | 'unsure'
}

/** The last word humans said of this filing and each group, wherever the filing they compared it with is now. */
async function readJudged(
  database: Kysely<Database>,
  filingId: string,
): Promise<ReadonlyMap<string, Judged>> {
  const { rows } = await sql<{
    verdict: Judged['verdict']
    series_id: string | null
    lone_id: string | null
  }>`
    select judgement.verdict, membership.series_id,
      case when membership.series_id is null then other.id end as lone_id
    from judgement
    cross join lateral (
      select case when judgement.filing_id = ${filingId} then anchor_filing_id else judgement.filing_id end as id
    ) other
    left join membership on membership.filing_id = other.id
    where withdrawn_at is null and ${filingId} in (judgement.filing_id, anchor_filing_id)
    order by judgement.at, judgement.id`.execute(database)
  return new Map(
    rows.map((row) => [groupKey(row), { key: groupKey(row), group: groupOf(row), verdict: row.verdict }]),
  )
}

interface Detail {
  readonly size: number
  readonly byType: Readonly<Record<string, number>>
  readonly strongKinds: ReadonlySet<IdentifierKind>
  readonly judged: boolean
}

/**
 * Size, offences, strong kinds and human status of each group, the filing itself left out. Offences are those of as many
 * members as citations are read of a value.
 */
async function readDetails(
  database: Kysely<Database>,
  filing: LinkableFiling,
  near: readonly Near[],
): Promise<ReadonlyMap<string, Detail>> {
  if (near.length === 0) return new Map()
  const ids = (kind: Group['kind']) =>
    near.filter(({ group }) => group.kind === kind).map(({ group }) => group.id)
  const kinds = [...new Set(filing.identifiers.map(({ kind }) => kind))]
  const { rows } = await sql<{
    key: string
    size: number
    types: Readonly<Record<string, number>>
    strong: readonly Identifier[] | null
    judged: boolean
  }>`
    select key, size, types, judged, (
      select json_agg(distinct jsonb_build_object('kind', kind, 'value', value)) from sighting
      where filing_id = any (sample) and origin = 'direct' and kind = any (${kinds}::text[])
    ) as strong
    from (
      select 'series:' || series.id as key,
        (select count(*) from membership
          where membership.series_id = series.id and filing_id <> ${filing.id}) as size,
        (select json_object_agg(type, filings) from (
          select type, count(*) as filings from (
            select filing_id from membership
            where membership.series_id = series.id and filing_id <> ${filing.id}
            limit ${countCap}) members
          join filing on filing.id = members.filing_id group by type) typed) as types,
        (select array_agg(filing_id) from (
          select filing_id from membership
          where membership.series_id = series.id and filing_id <> ${filing.id}
          limit ${sampledMembers}) members) as sample,
        exists (select from membership where membership.series_id = series.id and decided_by = 'officer')
          or exists (select from judgement join membership on membership.filing_id = judgement.filing_id
            where membership.series_id = series.id and withdrawn_at is null) as judged
      from series where series.id = any (${ids('series')}::uuid[])
      union all
      select 'filing:' || filing.id, 1, json_build_object(type, 1), array[filing.id],
        exists (select from judgement where judgement.filing_id = filing.id and withdrawn_at is null)
      from filing where filing.id = any (${ids('filing')}::uuid[])
    ) near`.execute(database)
  return new Map(
    rows.map(({ key, size, types, strong, judged }) => [
      key,
      {
        size,
        byType: types ?? {},
        strongKinds: new Set(
          (strong ?? []).filter((value) => strengthOfKind(value) === 'strong').map(({ kind }) => kind),
        ),
        judged,
      },
    ]),
  )
}
