import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { cutPage, type Keyset, keysetPage } from '../platform/database/keyset.ts'
import { proposalColumns, type ShownProposal, showProposals } from './show-proposals.ts'

const proposalPageSize = 30

/** By unsaturated bits: words for strength run out long before the order should. */
const strongestFirst: Keyset = {
  keys: [
    { column: sql`bits`, type: 'weight' },
    { column: sql`id`, type: 'id' },
  ],
  direction: 'desc',
}

/** Links that wait for a human, strongest first. */
export async function listProposals(
  context: Context,
  query: { readonly after?: string | undefined },
): Promise<{ proposals: ShownProposal[]; next: string | null }> {
  const page = keysetPage(strongestFirst, query.after)
  const found = await context.database
    .selectFrom('proposal')
    .select([...proposalColumns, page.position.as('position')])
    .where(sql<boolean>`status = 'open'`)
    .where(page.where)
    .orderBy(page.orderBy)
    .limit(proposalPageSize + 1)
    .execute()
  const { rows, next } = cutPage(found, proposalPageSize)
  return { proposals: await showProposals(context, rows), next }
}
