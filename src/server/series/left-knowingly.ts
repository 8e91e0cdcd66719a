import type { Transaction } from 'kysely'
import type { Explanation } from '#linkage'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'

/**
 * A filing that an officer takes to another series still cites what tied it to the first: before it leaves, its tie is
 * kept as one already looked at, so that linkage asks again only with more evidence.
 */
export async function keepLeftKnowingly(
  { random }: Context,
  trx: Transaction<Database>,
  { filingId, seriesId, at }: { readonly filingId: string; readonly seriesId: string; readonly at: Date },
): Promise<void> {
  const tie = await trx
    .selectFrom('membership')
    .select('explanation')
    .where('filing_id', '=', filingId)
    .where('series_id', '=', seriesId)
    .executeTakeFirst()
  if (!tie?.explanation) return
  await trx
    .insertInto('proposal')
    .values({
      id: random.uuid(),
      filing_id: filingId,
      series_id: seriesId,
      other_filing_id: null,
      explanation: JSON.stringify(tie.explanation),
      bits: (tie.explanation as Explanation).total,
      status: 'unsure',
      created_at: at,
    })
    .execute()
}
