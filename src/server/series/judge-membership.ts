import type { Transaction } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import type { Explanation } from '#linkage'
import type { Context } from '../context.ts'
import { type Decider, holdGroups, moveToSeries, removeFromSeries } from '../linking/change-membership.ts'
import { relinkFilings } from '../linking/linking-jobs.ts'
import type { Database } from '../platform/database/tables.ts'
import { transaction } from '../platform/database/transaction.ts'
import { findAnchor } from './find-anchor.ts'
import { heldByNothing } from './held-by-nothing.ts'
import { type JudgedFiling, readJudged } from './read-judged.ts'
import { type Verdict, writeJudgement } from './write-judgement.ts'

/**
 * Confirms the tie of a filing to its series, or undoes it: *different* takes it out, and the judgement keeps it from
 * coming back. Throws `not_found`, `changed_meanwhile` (it is no longer there, or alone there).
 */
export async function judgeMembership(
  context: Context,
  officerId: string,
  given: {
    readonly filingId: string
    readonly seriesId: string
    readonly verdict: Verdict
    readonly reason?: string | undefined
  },
): Promise<JudgedFiling> {
  const { filingId, seriesId, verdict, reason } = given
  const at = context.clock.now()
  const decider: Decider = { by: 'officer', officerId, at, reason }
  await transaction(context.database, async (trx) => {
    const explanation = await holdMembership(trx, filingId, seriesId)
    const anchorId = await findAnchor(trx, filingId, seriesId, explanation)
    if (!anchorId) throw new DomainError('changed_meanwhile')
    if (verdict === 'same') await moveToSeries(trx, decider, { filingId, seriesId, explanation })
    if (verdict === 'different') {
      await removeFromSeries(trx, decider, filingId)
      // It may belong elsewhere; and what tied others to the series may have been this filing alone.
      await relinkFilings(trx, [filingId, ...(await heldByNothing(trx, seriesId))])
    }
    await writeJudgement(context, trx, {
      filingId,
      anchorId,
      seriesId,
      verdict,
      officerId,
      operation: 'judgeMembership',
      reason,
      at,
    })
  })
  return readJudged(context, filingId)
}

async function holdMembership(
  trx: Transaction<Database>,
  filingId: string,
  seriesId: string,
): Promise<Explanation | null> {
  await holdGroups(trx, { filings: [filingId], series: [seriesId] })
  const filing = await trx
    .selectFrom('filing as f')
    .leftJoin('membership as m', 'm.filing_id', 'f.id')
    .select(['m.series_id', 'm.explanation'])
    .where('f.id', '=', filingId)
    .executeTakeFirst()
  if (!filing) throw new DomainError('not_found')
  if (filing.series_id !== seriesId) throw new DomainError('changed_meanwhile')
  return filing.explanation as Explanation | null
}
