import { type Kysely, sql } from 'kysely'
import type { FilingRow } from '#contract/filing.ts'
import type { FilingStatus } from '#domain/filing/status.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import { familyOf, type OffenceType } from '#domain/offence.ts'
import { matchKey } from '#domain/series/match-key.ts'
import type { Explanation } from '#linkage'
import type { Context } from '../context.ts'
import { filingSeal } from '../filings/filing-content.ts'
import type { Database } from '../platform/database/tables.ts'
import { headlineOf } from './headline.ts'

/** The rows of these filings, in the order given. Two queries whatever their number. */
export async function readFilingRows(context: Context, ids: readonly string[]): Promise<FilingRow[]> {
  if (ids.length === 0) return []
  const rows = await selectRows(context.database, ids)
  const sizes = await seriesSizes(
    context.database,
    rows.flatMap(({ series_id }) => series_id ?? []),
  )
  const shown = new Map(rows.map((row) => [row.id, showRow(context, row, sizes)]))
  return ids.flatMap((id) => shown.get(id) ?? [])
}

type SelectedRow = Awaited<ReturnType<typeof selectRows>>[number]

const selectRows = (database: Kysely<Database>, ids: readonly string[]) =>
  database
    .selectFrom('filing as f')
    .leftJoin('officer as o', 'o.id', 'f.assigned_to')
    .leftJoin('membership as m', 'm.filing_id', 'f.id')
    .leftJoin('series as s', 's.id', 'm.series_id')
    .select([
      'f.id',
      'f.reference',
      'f.kind',
      'f.type',
      'f.form_version',
      'f.status',
      'f.wrapped_key',
      'f.sealed_content',
      'f.loss_cents',
      'f.submitted_at',
      'f.due_on',
      'f.departement',
      'f.assigned_to',
      'o.name as assignee',
      'm.series_id',
      'm.explanation',
      's.number as series_number',
      sql<number>`(select count(*) from proposal p where p.status = 'open' and p.filing_id = f.id)
        + (select count(*) from proposal p where p.status = 'open' and p.other_filing_id = f.id)`.as(
        'proposals',
      ),
    ])
    .where('f.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()

/** Filings in each series. */
export async function seriesSizes(
  database: Kysely<Database>,
  series: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (series.length === 0) return new Map()
  const rows = await database
    .selectFrom('membership')
    .select(['series_id', ({ fn }) => fn.countAll<number>().as('size')])
    .where('series_id', '=', sql<string>`any(${[...new Set(series)]}::uuid[])`)
    .groupBy('series_id')
    .execute()
  return new Map(rows.map(({ series_id, size }) => [series_id, size]))
}

function showRow(context: Context, row: SelectedRow, sizes: ReadonlyMap<string, number>): FilingRow {
  const type = row.type as OffenceType
  const { answers } = filingSeal(context, row).openContent(row.sealed_content)
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    type,
    family: familyOf[type],
    status: row.status as FilingStatus,
    headline: headlineOf(formFor(type, row.kind, row.form_version), answers),
    lossCents: row.loss_cents,
    submittedAt: row.submitted_at.toISOString(),
    dueOn: row.due_on,
    departement: row.departement,
    assignee: row.assigned_to ? { id: row.assigned_to, name: row.assignee ?? '' } : null,
    series: row.series_id
      ? { id: row.series_id, number: row.series_number!, size: sizes.get(row.series_id) ?? 0 }
      : null,
    proposals: row.proposals,
    matchKey: row.explanation ? [...matchKey(row.explanation as Explanation)] : [],
  }
}
