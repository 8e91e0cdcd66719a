import { sql } from 'kysely'
import type { SeriesDetail } from '#contract/series.ts'
import { DomainError } from '#domain/domain-error.ts'
import { groupsWithout, strongestTie } from '#domain/series/holds-by.ts'
import { noteAccess } from '../access/note-access.ts'
import type { Context } from '../context.ts'
import { readSeriesHistory } from '../review/read-history.ts'
import { identifierPage, showIdentifier } from './identifier-page.ts'
import { readSeriesRows } from './list-series.ts'
import { readMergeProposals } from './merge-proposals.ts'
import { readMembers } from './read-members.ts'
import { readSharedValues, type Shared } from './shared-values.ts'
import { proposalColumns, showProposals } from './show-proposals.ts'

/** Proposals shown with a series, the strongest first. */
const proposalsShown = 20

/** A series as it opens, whatever its size; the reading is written down. Throws `not_found`. */
export async function readSeries(
  context: Context,
  officerId: string,
  seriesId: string,
): Promise<SeriesDetail> {
  const { database } = context
  const series = await database
    .selectFrom('series')
    .select(['id', 'version'])
    .where('id', '=', seriesId)
    .executeTakeFirst()
  if (!series) throw new DomainError('not_found')
  const [[row], tied, members, openProposals, mergeProposals, perDay, weakest, lastDecision, history] =
    await Promise.all([
      readSeriesRows(database, [seriesId]),
      readTies(context, seriesId),
      readMembers(context, seriesId, undefined),
      readOpenProposals(context, seriesId),
      readMergeProposals(context, seriesId),
      readPerDay(context, seriesId),
      readWeakest(context, seriesId),
      readLastDecision(context, seriesId),
      readSeriesHistory(context, seriesId, undefined),
    ])
  await noteAccess(database, { officerId, operation: 'readSeries', seriesId, at: context.clock.now() })
  return {
    ...row!,
    ...tied,
    version: series.version,
    members,
    openProposals,
    mergeProposals,
    perDay,
    weakest,
    lastDecision,
    history,
  }
}

/** What the series rests on. */
async function readTies(context: Context, seriesId: string) {
  const shared = await readSharedValues(context, seriesId)
  const strongest = strongestTie(shared.values)
  return {
    identifiers: identifierPage(shared, undefined),
    restsOn: strongest === undefined ? null : showIdentifier(shared, shared.values[strongest]!),
    groups: groupsWithout(shared.members, shared.values).length,
    shared: countOf(shared),
  }
}

function countOf({ values }: Shared): SeriesDetail['shared'] {
  const count = (wanted: string) => values.filter(({ rarity }) => rarity === wanted).length
  return { all: values.length, shared: count('shared'), common: count('common') }
}

async function readOpenProposals(context: Context, seriesId: string) {
  const rows = await context.database
    .selectFrom('proposal')
    .select(proposalColumns)
    .where('series_id', '=', seriesId)
    .where('status', '=', 'open')
    .orderBy('bits', 'desc')
    .orderBy('id')
    .limit(proposalsShown)
    .execute()
  return showProposals(context, rows)
}

/** Filings sent each day, as read on a wall in Paris; days without any are left out. */
async function readPerDay({ database }: Context, seriesId: string): Promise<SeriesDetail['perDay']> {
  const { rows } = await sql<SeriesDetail['perDay'][number]>`
    select (f.submitted_at at time zone 'Europe/Paris')::date::text as day, count(*) as filings
    from membership m join filing f on f.id = m.filing_id
    where m.series_id = ${seriesId}
    group by 1 order by 1`.execute(database)
  return rows
}

async function readWeakest({ database }: Context, seriesId: string): Promise<SeriesDetail['weakest']> {
  const { rows } = await sql<NonNullable<SeriesDetail['weakest']>>`
    select f.id, f.reference, tied.total
    from (
      select filing_id, (explanation ->> 'total')::float8 as total from membership
      where series_id = ${seriesId} and decided_by = 'computed' and explanation is not null
      order by total, filing_id limit 1
    ) tied
    join filing f on f.id = tied.filing_id`.execute(database)
  return rows[0] ?? null
}

async function readLastDecision(
  { database }: Context,
  seriesId: string,
): Promise<SeriesDetail['lastDecision']> {
  const row = await database
    .selectFrom('event as e')
    .innerJoin('officer as o', 'o.id', 'e.officer_id')
    .select(['o.name as officer', 'e.at'])
    .where('e.series_id', '=', seriesId)
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { officer: row.officer, at: row.at.toISOString() } : null
}
