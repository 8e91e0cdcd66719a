import { parisDay } from '#domain/filing/deadline.ts'
import { publicEventKinds } from '#domain/filing/event.ts'
import { type PublicStatus, publicStatusOf } from '#domain/filing/public-status.ts'
import type { FilingStatus } from '#domain/filing/status.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import type { Subject } from './follow-up-session.ts'
import { readLinkageState } from './linkage-facts.ts'
import { addedByPerson } from './read-follow-up.ts'

export interface Complaint {
  readonly filingId: string
  readonly reference: string
  readonly type: OffenceType
  readonly submittedAt: Date
  readonly publicStatus: PublicStatus
}

/**
 * Complaints a person filed, the latest first: those of the same subject at the same issuer, never of a same e-mail. What
 * officers wrote stays unread.
 */
export async function listComplaints(
  { database }: Context,
  { issuer, subject }: Subject,
): Promise<readonly Complaint[]> {
  const filings = await database
    .selectFrom('filing')
    .select((select) => [
      'id',
      'reference',
      'kind',
      'type',
      'status',
      'submitted_at',
      'due_on',
      select
        .selectFrom('event')
        .select('event.at')
        .whereRef('event.filing_id', '=', 'filing.id')
        .where('event.kind', 'in', publicEventKinds)
        .where('event.kind', 'not in', addedByPerson)
        .orderBy('event.id', 'desc')
        .limit(1)
        .as('since'),
    ])
    .where('kind', '=', 'complaint')
    .where('identity_issuer', '=', issuer)
    .where('identity_subject', '=', subject)
    .orderBy('submitted_at', 'desc')
    .execute()
  return Promise.all(
    filings.map(async ({ id, reference, kind, type, status, submitted_at, due_on, since }) => ({
      filingId: id,
      reference,
      type: type as OffenceType,
      submittedAt: submitted_at,
      publicStatus: publicStatusOf({
        kind,
        status: status as FilingStatus,
        since: parisDay(since ?? submitted_at),
        dueOn: due_on,
        isKnownLinked: (await readLinkageState(database, id, false))?.state === 'linked',
      }),
    })),
  )
}
