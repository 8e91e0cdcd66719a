import type { Kysely } from 'kysely'
import type { SeriesDetail } from '#contract/series.ts'
import type { Database } from '../platform/database/tables.ts'
import { readSeriesRows } from './list-series.ts'

export type SeriesFigures = SeriesDetail['mergeProposals'][number]['series']

/** What is said of series where one is weighed against another. */
export async function seriesFigures(
  database: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SeriesFigures>> {
  const rows = await readSeriesRows(database, [...new Set(ids)])
  return new Map(
    rows.map(({ id, number, size, lossCents, firstDay, lastDay }) => [
      id,
      { id, number, size, lossCents, firstDay, lastDay },
    ]),
  )
}
