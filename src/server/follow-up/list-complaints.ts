import type { VerifiedIdentity } from '#domain/people/identity.ts'
import type { Context } from '../context.ts'

/** Complaints a person filed, the latest first: those of the same subject at the same issuer, never of a same e-mail. */
export async function listComplaints(
  { database }: Context,
  { issuer, subject }: Pick<VerifiedIdentity, 'issuer' | 'subject'>,
): Promise<readonly { readonly filingId: string; readonly reference: string; readonly submittedAt: Date }[]> {
  return database
    .selectFrom('filing')
    .select(['id as filingId', 'reference', 'submitted_at as submittedAt'])
    .where('kind', '=', 'complaint')
    .where('identity_issuer', '=', issuer)
    .where('identity_subject', '=', subject)
    .orderBy('submitted_at', 'desc')
    .execute()
}
