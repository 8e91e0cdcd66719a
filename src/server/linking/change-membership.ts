import { type Kysely, sql } from 'kysely'
import type { Explanation } from '#linkage'
import type { Database } from '../platform/database/tables.ts'
import { storedExplanation } from './stored-explanation.ts'

/** Who decides, and when: a computation, or an officer with a reason. */
export type Decider =
  | { readonly by: 'computed'; readonly at: Date }
  | {
      readonly by: 'officer'
      readonly officerId: string
      readonly at: Date
      readonly reason?: string | undefined
    }

export interface Move {
  readonly filingId: string
  readonly seriesId: string
  /** What ties it there, as it was when decided; `null` for the filing a series opens on. */
  readonly explanation: Explanation | null
}

/** Puts a filing into a series, out of the one it was in. Proposals that this settles are closed. */
export async function moveToSeries(trx: Kysely<Database>, decider: Decider, move: Move): Promise<void> {
  const { filingId, seriesId } = move
  const from = await seriesOf(trx, filingId)
  const row = {
    series_id: seriesId,
    decided_by: decider.by,
    officer_id: officerOf(decider),
    explanation: move.explanation && storedExplanation(move.explanation, decider.at),
    since: decider.at,
  }
  await trx
    .insertInto('membership')
    .values({ filing_id: filingId, ...row })
    .onConflict((conflict) => conflict.column('filing_id').doUpdateSet(row))
    .execute()
  if (from === undefined) await noteSeries(trx, decider, 'linked', { filingId, seriesId })
  else if (from !== seriesId) {
    const numbers = await numbersOf(trx, [from, seriesId])
    await forgetMergeProposals(trx, filingId)
    await noteSeries(
      trx,
      decider,
      'unlinked',
      { filingId, seriesId: from },
      { toSeries: numbers.get(seriesId) },
    )
    await noteSeries(trx, decider, 'linked', { filingId, seriesId }, { fromSeries: numbers.get(from) })
  }
  await settleProposals(trx, filingId, seriesId)
}

/** Opens a series on a lone filing, its first member. Others are then moved into it. */
export async function openSeries(
  trx: Kysely<Database>,
  decider: Decider,
  filingId: string,
  seriesId: string,
): Promise<{ readonly number: number }> {
  const { number } = await trx
    .insertInto('series')
    .values({ id: seriesId, opened_at: decider.at })
    .returning('number')
    .executeTakeFirstOrThrow()
  await noteSeries(trx, decider, 'series_opened', { filingId, seriesId })
  await moveToSeries(trx, decider, { filingId, seriesId, explanation: null })
  return { number }
}

/** Takes a filing out of its series. A series left with one member stays, with its number and history. */
export async function removeFromSeries(
  trx: Kysely<Database>,
  decider: Decider,
  filingId: string,
): Promise<void> {
  const removed = await trx
    .deleteFrom('membership')
    .where('filing_id', '=', filingId)
    .returning('series_id')
    .executeTakeFirst()
  if (!removed) return
  await forgetMergeProposals(trx, filingId)
  await noteSeries(trx, decider, 'unlinked', { filingId, seriesId: removed.series_id })
}

/** Two series are to be compared because of a filing of one of them: without it there, they are not. */
async function forgetMergeProposals(trx: Kysely<Database>, filingId: string): Promise<void> {
  await trx
    .updateTable('proposal')
    .set({ status: 'obsolete' })
    .where('filing_id', '=', filingId)
    .where('status', '=', 'merge_proposed')
    .execute()
}

/**
 * Holds filings, then series, until the end of the transaction, in one order for everybody. Whoever changes a membership
 * holds both sides first, then reads what it decides on.
 */
export async function holdGroups(
  trx: Kysely<Database>,
  groups: { readonly filings: readonly string[]; readonly series: readonly string[] },
): Promise<void> {
  const lock = (table: 'filing' | 'series', ids: readonly string[]) =>
    trx.selectFrom(table).select('id').where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute()
  if (groups.filings.length > 0) await lock('filing', groups.filings)
  if (groups.series.length > 0) await lock('series', groups.series)
}

async function seriesOf(trx: Kysely<Database>, filingId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('membership')
    .select('series_id')
    .where('filing_id', '=', filingId)
    .executeTakeFirst()
  return row?.series_id
}

/** The numbers series are known by, which never change: a history may keep them. */
export async function numbersOf(
  trx: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx.selectFrom('series').select(['id', 'number']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/** One entry in the history of both, and a new version of the series. */
async function noteSeries(
  trx: Kysely<Database>,
  decider: Decider,
  kind: 'linked' | 'unlinked' | 'series_opened',
  { filingId, seriesId }: { readonly filingId: string; readonly seriesId: string },
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await trx
    .insertInto('event')
    .values({
      filing_id: filingId,
      series_id: seriesId,
      kind,
      actor: decider.by === 'officer' ? 'officer' : 'system',
      officer_id: officerOf(decider),
      at: decider.at,
      reason: decider.by === 'officer' ? (decider.reason ?? null) : null,
      details: JSON.stringify(details),
    })
    .execute()
  await trx
    .updateTable('series')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', seriesId)
    .execute()
}

const officerOf = (decider: Decider): string | null => (decider.by === 'officer' ? decider.officerId : null)

/**
 * After a filing joined a series: what was proposed between two members of it is settled, and what was proposed with the
 * filing while it was alone is now proposed with the series.
 */
async function settleProposals(trx: Kysely<Database>, filingId: string, seriesId: string): Promise<void> {
  await sql`
    update proposal set series_id = ${seriesId}, other_filing_id = null
    where status = 'open' and other_filing_id = ${filingId} and not exists (
      select from proposal twin
      where twin.status = 'open' and twin.filing_id = proposal.filing_id and twin.series_id = ${seriesId})`.execute(
    trx,
  )
  await sql`
    update proposal set status = 'obsolete'
    where status in ('open', 'merge_proposed') and (
      other_filing_id = ${filingId}
      or (series_id = ${seriesId} and exists (
        select from membership where membership.filing_id = proposal.filing_id and membership.series_id = ${seriesId})))
  `.execute(trx)
}
