import { type Kysely, sql } from 'kysely'
import { strongestEvidence } from '#domain/series/link-sentence.ts'
import type { Explanation } from '#linkage'
import type { Database } from '../platform/database/tables.ts'

/**
 * The member of a series that a judgement on a filing is about: who shares the strongest evidence with it, then most
 * values, then who came first. Undefined when the series has no other member.
 */
export async function findAnchor(
  trx: Kysely<Database>,
  filingId: string,
  seriesId: string,
  explanation: Explanation | null,
): Promise<string | undefined> {
  const strongest = explanation ? strongestEvidence(explanation) : undefined
  const { rows } = await sql<{ filing_id: string }>`
    select m.filing_id
    from membership m
    left join sighting theirs on theirs.filing_id = m.filing_id
    left join sighting mine on mine.filing_id = ${filingId} and mine.kind = theirs.kind and mine.value = theirs.value
    where m.series_id = ${seriesId} and m.filing_id <> ${filingId}
    group by m.filing_id, m.since
    order by
      count(*) filter (where mine.kind = ${strongest?.kind ?? ''} and mine.value = ${strongest?.value ?? ''}) desc,
      count(mine.value) desc, m.since, m.filing_id
    limit 1`.execute(trx)
  return rows[0]?.filing_id
}
