import type { Kysely } from 'kysely'
import { noteAccess } from '../access/note-access.ts'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'

export type Verdict = 'same' | 'different' | 'unsure'

export interface Judgement {
  readonly filingId: string
  readonly anchorId: string
  readonly seriesId: string | null
  readonly verdict: Verdict
  readonly officerId: string
  readonly operation: 'judgeProposal' | 'judgeMembership'
  readonly reason?: string | undefined
  readonly at: Date
}

/** Writes what an officer said of two filings; it replaces what was said of the same two before, which is kept. */
export async function writeJudgement(
  context: Context,
  trx: Kysely<Database>,
  judgement: Judgement,
): Promise<void> {
  const { filingId, anchorId, seriesId, verdict, officerId, operation, reason, at } = judgement
  await trx
    .updateTable('judgement')
    .set({ withdrawn_at: at })
    .where('withdrawn_at', 'is', null)
    .where(({ or, and, eb }) =>
      or([
        and([eb('filing_id', '=', filingId), eb('anchor_filing_id', '=', anchorId)]),
        and([eb('filing_id', '=', anchorId), eb('anchor_filing_id', '=', filingId)]),
      ]),
    )
    .execute()
  await trx
    .insertInto('judgement')
    .values({
      id: context.random.uuid(),
      filing_id: filingId,
      anchor_filing_id: anchorId,
      series_id: seriesId,
      verdict,
      officer_id: officerId,
      reason: reason ?? null,
      at,
      withdrawn_at: null,
    })
    .execute()
  await trx
    .insertInto('event')
    .values({
      filing_id: filingId,
      series_id: seriesId,
      kind: 'judged',
      actor: 'officer',
      officer_id: officerId,
      at,
      reason: reason ?? null,
      details: JSON.stringify({ verdict }),
    })
    .execute()
  await noteAccess(trx, { officerId, operation, filingId, ...(seriesId && { seriesId }), at })
}
