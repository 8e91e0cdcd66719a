import type { Transaction } from 'kysely'
import type { LinkDecision, ScoredNeighbour } from '#linkage'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'
import { type Decider, moveToSeries, openSeries, removeFromSeries } from './change-membership.ts'
import type { FilingToLink } from './link.store.ts'
import { saveProposals } from './save-proposals.ts'
import { storedExplanation } from './stored-explanation.ts'

/** Companions told of a departure at most: past that, a series does not rest on one filing. */
const mostCompanions = 50

type Trx = Transaction<Database>

/**
 * Writes what was decided. A membership that an officer decided never moves by itself: what would move it is proposed.
 * Returns the filings to link again: those of the series it left, whose own ties may have gone through it, and those
 * still alone that it leads to the series it joined.
 */
export async function applyDecision(
  context: Context,
  trx: Trx,
  at: Date,
  { filing, membership, isLinked }: FilingToLink,
  { attach, proposals, lookAgain }: LinkDecision,
): Promise<readonly string[]> {
  const decider: Decider = { by: 'computed', at }
  if (membership?.decidedBy === 'officer') {
    await propose(
      context,
      trx,
      at,
      filing.id,
      [...(attach ? [attach] : []), ...proposals],
      membership.seriesId,
    )
    return []
  }
  const companions = membership ? await companionsOf(trx, filing.id, membership.seriesId) : []
  const isAlone = membership !== undefined && companions.length === 0
  const home = attach
    ? await join(context, trx, decider, filing.id, attach, membership?.seriesId, isAlone)
    : membership &&
        (isAlone || isProposed(proposals, membership.seriesId)) &&
        (await isHumansWork(trx, membership.seriesId))
      ? membership.seriesId
      : undefined
  if (membership && home === undefined) await removeFromSeries(trx, decider, filing.id)
  // A filing linked for the first time has proposed nothing yet.
  if (isLinked || proposals.length > 0) await propose(context, trx, at, filing.id, proposals, home)
  if (home === membership?.seriesId) return []
  return [...companions, ...lookAgain]
}

/**
 * A series that an officer judged loses no member by itself while its tie would still be proposed: the value that a
 * filing taken out goes on citing is no reason to doubt those that stay.
 */
const isProposed = (proposals: readonly ScoredNeighbour[], seriesId: string) =>
  proposals.some(({ group }) => group.kind === 'series' && group.id === seriesId)

/** Puts the filing where its evidence leads, and returns the series it is then in. */
async function join(
  { random }: Context,
  trx: Trx,
  decider: Decider,
  filingId: string,
  { group, explanation }: ScoredNeighbour,
  current: string | undefined,
  isAlone: boolean,
): Promise<string> {
  if (group.kind === 'series' && group.id === current) {
    await refreshExplanation(trx, decider.at, filingId, explanation)
    return current
  }
  if (group.kind === 'series') {
    await moveToSeries(trx, decider, { filingId, seriesId: group.id, explanation })
    return group.id
  }
  if (current !== undefined && isAlone) {
    await moveToSeries(trx, decider, { filingId: group.id, seriesId: current, explanation })
    return current
  }
  const seriesId = random.uuid()
  await openSeries(trx, decider, group.id, seriesId)
  await moveToSeries(trx, decider, { filingId, seriesId, explanation })
  return seriesId
}

/** The filing a series was opened on has no explanation, and keeps none. */
async function refreshExplanation(
  trx: Trx,
  at: Date,
  filingId: string,
  explanation: ScoredNeighbour['explanation'],
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ explanation: storedExplanation(explanation, at) })
    .where('filing_id', '=', filingId)
    .where('explanation', 'is not', null)
    .execute()
}

/** A series that a judgement left with one member stays, with that member. */
async function isHumansWork(trx: Trx, seriesId: string): Promise<boolean> {
  const act = await trx
    .selectFrom('event')
    .select('id')
    .where('series_id', '=', seriesId)
    .where('actor', '=', 'officer')
    .limit(1)
    .executeTakeFirst()
  return act !== undefined
}

async function companionsOf(trx: Trx, filingId: string, seriesId: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('membership')
    .select('filing_id')
    .where('series_id', '=', seriesId)
    .where('filing_id', '<>', filingId)
    .limit(mostCompanions)
    .execute()
  return rows.map(({ filing_id }) => filing_id)
}

function propose(
  context: Context,
  trx: Trx,
  at: Date,
  filingId: string,
  proposals: readonly ScoredNeighbour[],
  home: string | undefined,
): Promise<void> {
  return saveProposals(
    context,
    trx,
    at,
    filingId,
    proposals.filter(({ group }) => group.id !== home),
  )
}
