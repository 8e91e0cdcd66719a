import type { Context } from '../context.ts'
import { chooseComplaint, openIdentitySession, type Subject } from './follow-up-session.ts'
import { listComplaints } from './list-complaints.ts'

export type OpenedByIdentity =
  | { readonly found: 'none' }
  | { readonly found: 'one' | 'several'; readonly token: string }

/** The complaints filed under an identity: the only one is opened, one of several waits to be chosen. */
export async function openByIdentity(context: Context, identity: Subject): Promise<OpenedByIdentity> {
  const [complaint, ...others] = await listComplaints(context, identity)
  if (!complaint) return { found: 'none' }
  const { token } = await openIdentitySession(context, identity)
  if (others.length > 0) return { found: 'several', token }
  await chooseComplaint(context, token, complaint.reference)
  return { found: 'one', token }
}
