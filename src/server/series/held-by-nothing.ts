import { sql, type Transaction } from 'kysely'
import type { Database } from '../platform/database/tables.ts'

/** Members that share nothing with the others: what held them may have left. */
export async function heldByNothing(
  trx: Transaction<Database>,
  seriesId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ filing_id: string }>`
    select m.filing_id from membership m
    where m.series_id = ${seriesId} and m.decided_by = 'computed' and not exists (
      select from sighting mine
      join sighting theirs
        on theirs.kind = mine.kind and theirs.value = mine.value and theirs.filing_id <> mine.filing_id
      join membership other on other.filing_id = theirs.filing_id and other.series_id = ${seriesId}
      where mine.filing_id = m.filing_id)`.execute(trx)
  return rows.map(({ filing_id }) => filing_id)
}
