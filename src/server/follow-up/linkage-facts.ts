import { type Kysely, sql } from 'kysely'
import { type LinkageFacts, type PublicLinkageState, publicLinkageOf } from '#domain/filing/public-linkage.ts'
import type { FilingKind } from '#domain/offence.ts'
import type { Database } from '../platform/database/tables.ts'

interface FactsRow {
  readonly kind: FilingKind
  readonly is_linked: boolean
  readonly has_open_proposal: boolean
  readonly series_id: string | null
  readonly discreet: boolean
  readonly filings: number
  readonly publishable: number
  readonly reviewed: number
}

/** What may be said of the linking of a filing, from its series as it is now; `undefined` when there is no such filing. */
export async function readLinkageState(
  database: Kysely<Database>,
  filingId: string,
  hasWaited: boolean,
): Promise<PublicLinkageState | undefined> {
  const { rows } = await sql<FactsRow>`
    select filing.kind, filing.linked_at is not null as is_linked, membership.series_id, series.discreet,
      exists (
        select from proposal where status = 'open' and filing.id in (proposal.filing_id, other_filing_id)
      ) as has_open_proposal,
      counted.*
    from filing
    left join membership on membership.filing_id = filing.id
    left join series on series.id = membership.series_id
    left join lateral (
      select count(distinct person) as filings,
        count(distinct person) filter (where is_identified or is_reviewed) as publishable,
        count(*) filter (where is_reviewed) as reviewed
      from (
        select coalesce(member.identity_issuer || ' ' || member.identity_subject, member.id::text) as person,
          member.identity_subject is not null as is_identified,
          exists (select from event where event.filing_id = member.id and event.kind = 'accepted') as is_reviewed
        from membership companion join filing member on member.id = companion.filing_id
        where companion.series_id = membership.series_id
      ) people
    ) counted on true
    where filing.id = ${filingId}`.execute(database)
  const row = rows[0]
  return row && publicLinkageOf(factsOf(row, hasWaited))
}

function factsOf(row: FactsRow, hasWaited: boolean): LinkageFacts {
  const { discreet, filings, publishable, reviewed } = row
  return {
    kind: row.kind,
    isLinked: row.is_linked,
    hasWaited,
    hasOpenProposal: row.has_open_proposal,
    series: row.series_id === null ? undefined : { discreet, filings, publishable, reviewed },
  }
}
