import type { Selectable, Transaction } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import type { Explanation } from '#linkage'
import type { Context } from '../context.ts'
import { type Decider, holdGroups, moveToSeries, openSeries } from '../linking/change-membership.ts'
import { relinkFilings } from '../linking/linking-jobs.ts'
import type { Database } from '../platform/database/tables.ts'
import { transaction } from '../platform/database/transaction.ts'
import { findAnchor } from './find-anchor.ts'
import { heldByNothing } from './held-by-nothing.ts'
import { keepLeftKnowingly } from './left-knowingly.ts'
import { proposeMerge } from './propose-merge.ts'
import { type JudgedFiling, readJudged } from './read-judged.ts'
import { type Verdict, writeJudgement } from './write-judgement.ts'

type Proposal = Selectable<Database['proposal']>

const statusOf = { same: 'accepted', different: 'rejected', unsure: 'unsure' } as const

/** What an officer chose, having been told that the filing is in a series already, and in which. */
export interface Across {
  readonly from: string
  readonly act: 'move_filing' | 'propose_merge'
}

/**
 * Answers a proposal: *same* ties the two, *different* keeps them apart for good, *unsure* waits for new evidence. From
 * one series to another *same* moves the filing only when that was chosen; else both series are to be compared, and
 * nothing moves. Throws `not_found`, `changed_meanwhile` (somebody answered, the links changed, or the filing would leave
 * a series the officer was not told of).
 */
export async function judgeProposal(
  context: Context,
  officerId: string,
  given: {
    readonly proposalId: string
    readonly verdict: Verdict
    readonly across?: Across | undefined
    readonly reason?: string | undefined
  },
): Promise<JudgedFiling> {
  const { proposalId, verdict, across, reason } = given
  const at = context.clock.now()
  const decider: Decider & { by: 'officer' } = { by: 'officer', officerId, at, reason }
  const filingId = await transaction(context.database, async (trx) => {
    const proposal = await holdProposal(trx, proposalId)
    const left = verdict === 'same' ? await seriesLeft(trx, proposal) : undefined
    if (left !== (verdict === 'same' ? across?.from : undefined)) throw new DomainError('changed_meanwhile')
    if (left && across?.act === 'propose_merge') {
      await proposeMerge(trx, decider, { proposal, seriesId: left, otherId: proposal.series_id! })
      return proposal.filing_id
    }
    const anchorId =
      proposal.other_filing_id ??
      (await findAnchor(trx, proposal.filing_id, proposal.series_id!, proposal.explanation as Explanation))
    if (!anchorId) throw new DomainError('changed_meanwhile')
    await trx
      .updateTable('proposal')
      .set({ status: statusOf[verdict] })
      .where('id', '=', proposalId)
      .execute()
    if (left) await keepLeftKnowingly(context, trx, { filingId: proposal.filing_id, seriesId: left, at })
    const seriesId = verdict === 'same' ? await tie(context, trx, decider, proposal) : proposal.series_id
    await writeJudgement(context, trx, {
      filingId: proposal.filing_id,
      anchorId,
      seriesId,
      verdict,
      officerId,
      operation: 'judgeProposal',
      reason,
      at,
    })
    const others = left ? await heldByNothing(trx, left) : []
    if (verdict !== 'unsure') await relinkFilings(trx, [proposal.filing_id, ...others])
    return proposal.filing_id
  })
  return readJudged(context, filingId)
}

/** The series that *same* would take a filing out of. A lone filing that is proposed goes where the other one is. */
async function seriesLeft(trx: Transaction<Database>, proposal: Proposal): Promise<string | undefined> {
  if (proposal.series_id) return seriesOf(trx, proposal.filing_id)
  if (await seriesOf(trx, proposal.other_filing_id!)) throw new DomainError('changed_meanwhile')
  return undefined
}

/** Holds both sides in everybody's order, then the proposal as it is now. */
async function holdProposal(trx: Transaction<Database>, id: string): Promise<Proposal> {
  const seen = await trx.selectFrom('proposal').selectAll().where('id', '=', id).executeTakeFirst()
  if (!seen) throw new DomainError('not_found')
  const filings = [seen.filing_id, ...(seen.other_filing_id ? [seen.other_filing_id] : [])]
  const memberships = await trx
    .selectFrom('membership')
    .select('series_id')
    .where('filing_id', 'in', filings)
    .execute()
  const series = [...new Set([...memberships.map(({ series_id }) => series_id), seen.series_id ?? []].flat())]
  await holdGroups(trx, { filings, series })
  const proposal = await trx
    .selectFrom('proposal')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const isAsSeen = proposal.series_id === seen.series_id && proposal.other_filing_id === seen.other_filing_id
  if (proposal.status !== 'open' || !isAsSeen) throw new DomainError('changed_meanwhile')
  return proposal
}

/** Brings both sides into one series: the one proposed, one that either is already in, or a new one. */
async function tie(
  { random }: Context,
  trx: Transaction<Database>,
  decider: Decider,
  proposal: Proposal,
): Promise<string> {
  const { filing_id: filingId, other_filing_id: otherId } = proposal
  const explanation = proposal.explanation as Explanation
  if (proposal.series_id) {
    await moveToSeries(trx, decider, { filingId, seriesId: proposal.series_id, explanation })
    return proposal.series_id
  }
  const home = await seriesOf(trx, filingId)
  const target = home ?? random.uuid()
  if (home) await moveToSeries(trx, decider, { filingId: otherId!, seriesId: home, explanation })
  else {
    await openSeries(trx, decider, otherId!, target)
    await moveToSeries(trx, decider, { filingId, seriesId: target, explanation })
  }
  return target
}

async function seriesOf(trx: Transaction<Database>, filingId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('membership')
    .select('series_id')
    .where('filing_id', '=', filingId)
    .executeTakeFirst()
  return row?.series_id
}
