import type { SeriesDetail } from '#contract/console.ts'
import { DomainError } from '#domain/domain-error.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import type { Explanation } from '#linkage'
import { noteAccess } from '../access/note-access.ts'
import type { Context } from '../context.ts'
import { readFilingRows } from '../review/filing-rows.ts'
import { readHistory } from '../review/read-history.ts'
import { readSeriesRows } from './list-series.ts'
import { sharedIdentifiers } from './shared-identifiers.ts'
import { proposalColumns, showProposals } from './show-proposals.ts'
import { shownExplanation } from './shown-explanation.ts'

/** A series whole; the reading is written down. Throws `not_found`. */
export async function readSeries(
  context: Context,
  officerId: string,
  seriesId: string,
): Promise<SeriesDetail> {
  const { database } = context
  const [series, [row], memberships] = await Promise.all([
    database.selectFrom('series').select(['id', 'version']).where('id', '=', seriesId).executeTakeFirst(),
    readSeriesRows(database, [seriesId]),
    readMemberships(context, seriesId),
  ])
  if (!series || !row) throw new DomainError('not_found')
  const ids = memberships.map(({ filing_id }) => filing_id)
  const [filings, matrix, openProposals, history] = await Promise.all([
    readFilingRows(context, ids),
    sharedIdentifiers(context, ids),
    readOpenProposals(context, seriesId),
    readHistory(context, { seriesId }),
  ])
  await noteAccess(database, { officerId, operation: 'readSeries', seriesId, at: context.clock.now() })
  const membershipOf = new Map(memberships.map((membership) => [membership.filing_id, membership]))
  return {
    ...row,
    version: series.version,
    identifiers: matrix.identifiers,
    members: filings.map((filing) => {
      const { since, decided_by, officer, explanation } = membershipOf.get(filing.id)!
      return {
        ...filing,
        joined: since.toISOString(),
        decidedBy: decided_by,
        officer,
        explanation: explanation ? shownExplanation(explanation as Explanation) : null,
        cites: matrix.cites.get(filing.id) ?? [],
      }
    }),
    openProposals,
    perDay: perDay(filings),
    history,
  }
}

/** Members, the latest sent first. */
const readMemberships = ({ database }: Context, seriesId: string) =>
  database
    .selectFrom('membership as m')
    .innerJoin('filing as f', 'f.id', 'm.filing_id')
    .leftJoin('officer as o', 'o.id', 'm.officer_id')
    .select(['m.filing_id', 'm.since', 'm.decided_by', 'o.name as officer', 'm.explanation'])
    .where('m.series_id', '=', seriesId)
    .orderBy('f.submitted_at', 'desc')
    .orderBy('f.id')
    .execute()

async function readOpenProposals(context: Context, seriesId: string) {
  const rows = await context.database
    .selectFrom('proposal')
    .select(proposalColumns)
    .where('series_id', '=', seriesId)
    .where('status', '=', 'open')
    .orderBy('bits', 'desc')
    .orderBy('id')
    .execute()
  return showProposals(context, rows)
}

/** Filings sent each day, as read on a wall in Paris; days without any are left out. */
function perDay(filings: readonly { readonly submittedAt: string }[]): SeriesDetail['perDay'] {
  const counts = new Map<string, number>()
  for (const { submittedAt } of filings) {
    const day = parisDay(new Date(submittedAt))
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, count]) => ({ day, filings: count })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
