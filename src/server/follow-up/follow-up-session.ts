import type { VerifiedIdentity } from '#domain/people/identity.ts'
import type { Context } from '../context.ts'

export type OpenedBy = 'submission' | 'code' | 'identity'
export type Subject = Pick<VerifiedIdentity, 'issuer' | 'subject'>

export interface FollowUpSession {
  /** None while an identity has not chosen among its complaints. */
  readonly filingId: string | undefined
  readonly openedBy: OpenedBy
  readonly identity?: Subject
}

/** A visit that has opened a filing keeps it open until the browser closes, at most a day. */
const sessionHours = 24

const hashOf = ({ keys }: Context, token: string): Buffer => keys.hash('follow-up session', token)

export async function openSession(
  context: Context,
  filingId: string,
  openedBy: Exclude<OpenedBy, 'identity'>,
): Promise<{ readonly token: string }> {
  return begin(context, { filing_id: filingId, opened_by: openedBy })
}

/** Opens no filing by itself: `chooseComplaint` does, and nothing else. */
export async function openIdentitySession(
  context: Context,
  { issuer, subject }: Subject,
): Promise<{ readonly token: string }> {
  return begin(context, { opened_by: 'identity', identity_issuer: issuer, identity_subject: subject })
}

async function begin(
  context: Context,
  session:
    | { readonly opened_by: Exclude<OpenedBy, 'identity'>; readonly filing_id: string }
    | {
        readonly opened_by: 'identity'
        readonly identity_issuer: string
        readonly identity_subject: string
      },
): Promise<{ readonly token: string }> {
  const token = context.random.token(32)
  const now = context.clock.now()
  await context.database
    .insertInto('follow_up_session')
    .values({
      token_hash: hashOf(context, token),
      created_at: now,
      ends_at: new Date(now.getTime() + sessionHours * 3_600_000),
      ...session,
    })
    .execute()
  return { token }
}

export async function readSession(context: Context, token: string): Promise<FollowUpSession | undefined> {
  const session = await context.database
    .selectFrom('follow_up_session')
    .select(['filing_id', 'opened_by', 'identity_issuer', 'identity_subject'])
    .where('token_hash', '=', hashOf(context, token))
    .where('ends_at', '>', context.clock.now())
    .executeTakeFirst()
  if (!session) return undefined
  const { filing_id, opened_by, identity_issuer: issuer, identity_subject: subject } = session
  return {
    filingId: filing_id ?? undefined,
    openedBy: opened_by,
    ...(issuer !== null && subject !== null && { identity: { issuer, subject } }),
  }
}

/** Opens one of the identity's own complaints. Both identities are compared where they lie, whatever a browser sends. */
export async function chooseComplaint(context: Context, token: string, reference: string): Promise<boolean> {
  const { numUpdatedRows } = await context.database
    .updateTable('follow_up_session as session')
    .from('filing')
    .set(({ ref }) => ({ filing_id: ref('filing.id') }))
    .where('session.token_hash', '=', hashOf(context, token))
    .where('session.ends_at', '>', context.clock.now())
    .where('session.opened_by', '=', 'identity')
    .where('filing.reference', '=', reference)
    .where('filing.kind', '=', 'complaint')
    .whereRef('filing.identity_issuer', '=', 'session.identity_issuer')
    .whereRef('filing.identity_subject', '=', 'session.identity_subject')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function closeSession(context: Context, token: string): Promise<void> {
  await context.database
    .deleteFrom('follow_up_session')
    .where('token_hash', '=', hashOf(context, token))
    .execute()
}
