import type { Transaction } from 'kysely'
import type { Group, ScoredNeighbour } from '#linkage'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'
import { storedExplanation } from './stored-explanation.ts'

type Trx = Transaction<Database>

/**
 * Makes the open proposals of a filing those given: new ones are written, those still there brought up to date, the
 * others obsolete. What a human was unsure about comes back only with more evidence; what waits for two series to be
 * compared is not asked again.
 */
export async function saveProposals(
  { random }: Pick<Context, 'random'>,
  trx: Trx,
  at: Date,
  filingId: string,
  proposals: readonly ScoredNeighbour[],
): Promise<void> {
  const known = await trx
    .selectFrom('proposal')
    .select(['id', 'series_id', 'other_filing_id', 'status', 'bits'])
    .where('filing_id', '=', filingId)
    .where('status', 'in', ['open', 'unsure', 'merge_proposed'])
    .execute()
  const open = known.filter(({ status }) => status === 'open')
  const gone = open.filter((old) => !proposals.some(({ group }) => isAbout(old, group)))
  if (gone.length > 0)
    await trx
      .updateTable('proposal')
      .set({ status: 'obsolete' })
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  const mirrored = await mirroredBy(trx, filingId, proposals)
  for (const { group, explanation } of proposals) {
    const facts = { explanation: storedExplanation(explanation, at), bits: explanation.total }
    const same = open.find((old) => isAbout(old, group))
    if (same) {
      await trx.updateTable('proposal').set(facts).where('id', '=', same.id).execute()
      continue
    }
    const isSettled = known.some(
      (old) =>
        isAbout(old, group) && (old.status === 'merge_proposed' || old.bits >= explanation.total - 0.01),
    )
    if (isSettled || mirrored.has(group.id)) continue
    await trx
      .insertInto('proposal')
      .values({
        id: random.uuid(),
        filing_id: filingId,
        series_id: group.kind === 'series' ? group.id : null,
        other_filing_id: group.kind === 'filing' ? group.id : null,
        status: 'open',
        created_at: at,
        ...facts,
      })
      .execute()
    await trx
      .insertInto('event')
      .values({
        filing_id: filingId,
        series_id: group.kind === 'series' ? group.id : null,
        kind: 'proposed',
        actor: 'system',
        at,
        details: JSON.stringify(group.kind === 'filing' ? { otherFiling: group.id } : {}),
      })
      .execute()
  }
}

interface Target {
  readonly series_id: string | null
  readonly other_filing_id: string | null
}

const isAbout = (old: Target, { kind, id }: Group): boolean =>
  (kind === 'series' ? old.series_id : old.other_filing_id) === id

/** Lone filings that already propose themselves to this one: the same question is asked once. */
async function mirroredBy(
  trx: Trx,
  filingId: string,
  proposals: readonly ScoredNeighbour[],
): Promise<ReadonlySet<string>> {
  const lone = proposals.filter(({ group }) => group.kind === 'filing').map(({ group }) => group.id)
  if (lone.length === 0) return new Set()
  const rows = await trx
    .selectFrom('proposal')
    .select('filing_id')
    .where('other_filing_id', '=', filingId)
    .where('filing_id', 'in', lone)
    .where('status', '=', 'open')
    .execute()
  return new Set(rows.map(({ filing_id }) => filing_id))
}
