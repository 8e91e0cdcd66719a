import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { decideLink, type Group, type IdentifierKind, type LinkDecision, type Neighbourhood } from '#linkage'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'
import { transaction } from '../platform/database/transaction.ts'
import { applyDecision } from './apply-decision.ts'
import { holdGroups } from './change-membership.ts'
import { type FilingToLink, readFilingToLink, readNeighbourhood } from './link.store.ts'
import { turnedKinds } from './turned-values.ts'
import { keyOf } from './value-statistics.ts'

/** Work that a linking leaves for later, added in its transaction. */
export interface LaterWork {
  /** What ties these filings changed with this one. */
  readonly relinkFilings: (trx: Transaction<Database>, filingIds: readonly string[]) => Promise<void>
  /** A value of this kind that the filing cites became a hub, or stopped being one. */
  readonly relinkValues: (trx: Transaction<Database>, filingId: string, kind: IdentifierKind) => Promise<void>
}

/** Channel of the notice that a filing was linked: its id, and nothing else. */
export const linkedChannel = 'vigie_filing'

/**
 * Computes where a filing belongs from the present state, and applies it. Filings that share a value wait for one
 * another, so that two that arrive at once end in one series.
 */
export async function linkFiling(context: Context, filingId: string, later: LaterWork): Promise<void> {
  const at = context.clock.now()
  await transaction(context.database, async (trx) => {
    const decided = await decideHolding(trx, filingId)
    if (!decided) return
    const { toLink, neighbourhood, decision } = decided
    const again = await applyDecision(context, trx, at, toLink, decision)
    if (again.length > 0) await later.relinkFilings(trx, again)
    if (!toLink.isLinked)
      for (const kind of turnedKinds(toLink.filing, neighbourhood, decision.attach?.group))
        await later.relinkValues(trx, filingId, kind)
    await sql`
      with done as (
        update filing set linked_at = coalesce(linked_at, ${at}) where id = ${filingId} returning id
      ) select pg_notify(${linkedChannel}, id::text) from done`.execute(trx)
  })
}

interface Decided {
  readonly toLink: FilingToLink
  readonly neighbourhood: Neighbourhood
  readonly decision: LinkDecision
}

/** Reads and decides until everything the decision touches is held, so that nobody changes it before it is applied. */
async function decideHolding(trx: Transaction<Database>, filingId: string): Promise<Decided | undefined> {
  const held = new Set<string>()
  for (let round = 0; round < 8; round++) {
    const toLink = await readFilingToLink(trx, filingId)
    if (!toLink) return undefined
    const values = toLink.values.map(keyOf)
    const itself: Group = { kind: 'filing', id: filingId }
    if (!isHeld(held, [...values, nameOf(itself)])) {
      await holdValues(
        trx,
        values.filter((value) => !held.has(value)),
      )
      await holdGroups(trx, { filings: [filingId], series: [] })
      for (const name of [...values, nameOf(itself)]) held.add(name)
      continue
    }
    const neighbourhood = await readNeighbourhood(trx, toLink)
    const decision = decideLink(toLink.filing, neighbourhood)
    const touched = touchedGroups(toLink, decision)
    if (isHeld(held, touched.map(nameOf))) return { toLink, neighbourhood, decision }
    const ids = (kind: Group['kind']) => touched.filter((group) => group.kind === kind).map(({ id }) => id)
    await holdGroups(trx, { filings: ids('filing'), series: ids('series') })
    for (const group of touched) held.add(nameOf(group))
  }
  throw new Error('what is near a filing kept changing while it was linked')
}

function touchedGroups({ membership }: FilingToLink, { attach }: LinkDecision): readonly Group[] {
  return [
    ...(membership ? [{ kind: 'series' as const, id: membership.seriesId }] : []),
    ...(attach ? [attach.group] : []),
  ]
}

const isHeld = (held: ReadonlySet<string>, names: readonly string[]): boolean =>
  names.every((name) => held.has(name))

const nameOf = ({ kind, id }: Group): string => `group ${kind}:${id}`

/** Locks on values last until the end of the transaction and are taken in one order by everybody. */
async function holdValues(trx: Transaction<Database>, values: readonly string[]): Promise<void> {
  const locks = values.map(lockOf).sort((a, b) => (a < b ? -1 : 1))
  await sql`select pg_advisory_xact_lock(lock) from unnest(${locks.map(String)}::bigint[]) as lock`.execute(
    trx,
  )
}

const lockOf = (value: string): bigint => createHash('sha256').update(value).digest().readBigInt64BE()
