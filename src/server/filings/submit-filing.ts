import type { Receipt } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import { answerDueOn, parisDay } from '#domain/filing/deadline.ts'
import { filingsPerHour, laneOf } from '#domain/filing/form-token.ts'
import { drawReference } from '#domain/filing/reference.ts'
import { filingIdentifiers } from '#domain/form/filing-identifiers.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { VerifiedIdentity } from '#domain/people/identity.ts'
import type { Context } from '../context.ts'
import { bagHash, type ShownRow, showEvidence, shownColumns } from '../evidence/evidence.store.ts'
import { newKey } from '../platform/services/envelope.ts'
import { type CheckedSubmission, checkSubmission, type Submission } from './check-submission.ts'
import { derivedFacts, needsRates } from './derived-facts.ts'
import { sealWith, wrapFilingKey } from './filing-content.ts'
import { formAgeSeconds } from './form-token.ts'
import { readRates } from './read-rates.ts'
import { sightingsOf } from './sightings.ts'
import { type Arrival, type FilingRow, findByKey, writeFiling } from './submission.store.ts'

export interface Sender {
  /** Who signs a complaint, as the identity provider said: from a server-side session, never from a request. */
  readonly identity?: VerifiedIdentity | undefined
  /** The visit it comes from, for its allowance alone; nothing of it is kept with the filing. */
  readonly visit?: string | undefined
}

export interface Submitted {
  readonly filingId: string
  readonly receipt: Receipt
  /** Already received under this key. */
  readonly isRepeat: boolean
}

const longestContent = 2_000_000

/**
 * Receives a filing, once: the key and the code are born with the draft, so that a double click, a retry and an outbox
 * all get the first receipt. That holds for another content under the same key too: the sender did not know that the
 * first had arrived, and two filings of one draft would count one victim twice; changes go through the follow-up.
 * Throws `invalid`, `form_retired`, `unauthenticated`, `rejected`, `too_large`.
 */
export async function submitFiling(
  context: Context,
  submission: Submission,
  sender: Sender = {},
): Promise<Submitted> {
  const key = context.keys.hash('idempotency key', submission.idempotencyKey)
  const now = context.clock.now()
  let checked: CheckedSubmission
  try {
    checked = checkSubmission(submission, sender.identity, now)
  } catch (refusal) {
    const received = await findByKey(context.database, key)
    if (received) return repeated(context, received)
    throw refusal
  }
  for (let attempt = 1; attempt <= 5; attempt++) {
    const arrival = await arrivalOf(context, submission, sender, checked, key, now)
    const evidence = await writeFiling(context.database, arrival)
    if (evidence) return { ...shown(context, arrival.filing, evidence), isRepeat: false }
    const received = await findByKey(context.database, key)
    if (received) return repeated(context, received)
    if (await isCodeTaken(context, arrival.filing.follow_up_hash))
      throw new DomainError('invalid', { problems: [{ field: 'followUpCode', code: 'taken' }] })
  }
  throw new Error('five references in a row were taken')
}

async function arrivalOf(
  context: Context,
  submission: Submission,
  sender: Sender,
  { form, answers, followUpCode, identity }: CheckedSubmission,
  idempotencyHash: Buffer,
  now: Date,
): Promise<Arrival> {
  const { keys, random } = context
  const id = random.uuid()
  const today = parisDay(now)
  const key = newKey(random)
  const { sealContent, sealIdentity } = sealWith(context, id, key)
  const content = sealContent({ orientation: submission.orientation, answers })
  if (content.length > longestContent) throw new DomainError('too_large')
  const rates = needsRates(form, answers) ? await readRates(context.database) : {}
  return {
    filing: {
      id,
      reference: drawReference(Number(today.slice(0, 4)), random.bytes),
      kind: form.kind,
      type: form.type,
      form_version: form.version,
      locale: submission.locale,
      idempotency_hash: idempotencyHash,
      follow_up_hash: followUpCode === undefined ? null : keys.hash('follow-up code', followUpCode),
      wrapped_key: wrapFilingKey(context, id, key),
      sealed_content: content,
      sealed_identity: identity ? sealIdentity(identity) : null,
      identity_issuer: identity?.issuer ?? null,
      identity_subject: identity?.subject ?? null,
      identity_level: identity?.level ?? null,
      // A person who gave a name is nobody's flood.
      lane: identity ? 'normal' : laneOf(formAgeSeconds(context, submission.formToken)),
      due_on: answerDueOn(form.kind, now),
      submitted_at: now,
      ...derivedFacts(form, answers, now, rates),
    },
    sightings: sightingsOf(filingIdentifiers(form, answers)),
    seenOn: today,
    bagHash: bagHash(context, submission.evidenceBag),
    allowance: identity ? undefined : allowanceOf(context, submission, sender, now),
  }
}

/** A visit has one; without a visit, the form token does; without either, the filing is in the slow lane anyway. */
function allowanceOf(
  { keys }: Context,
  { formToken }: Submission,
  { visit }: Sender,
  now: Date,
): Arrival['allowance'] {
  const holder = visit ?? formToken
  if (holder === undefined) return undefined
  return {
    holder: keys.hash('allowance of filings', holder),
    most: filingsPerHour,
    renewsAt: new Date(now.getTime() + 3_600_000),
  }
}

async function isCodeTaken({ database }: Context, followUpHash: Buffer | null): Promise<boolean> {
  if (followUpHash === null) return false
  const holder = await database
    .selectFrom('filing')
    .select('id')
    .where('follow_up_hash', '=', followUpHash)
    .executeTakeFirst()
  return holder !== undefined
}

/** The first receipt: with the files that were tied then, not those added since. */
async function repeated(context: Context, filing: FilingRow): Promise<Submitted> {
  const evidence = await context.database
    .selectFrom('evidence')
    .select(shownColumns)
    .where('filing_id', '=', filing.id)
    .where('received_at', '<=', filing.submitted_at)
    .orderBy('position')
    .execute()
  return { ...shown(context, filing, evidence), isRepeat: true }
}

function shown(
  context: Context,
  filing: Pick<FilingRow, 'id' | 'reference' | 'submitted_at'> & {
    readonly kind: string
    readonly type: string
  },
  evidence: readonly ShownRow[],
): { readonly filingId: string; readonly receipt: Receipt } {
  return {
    filingId: filing.id,
    receipt: {
      reference: filing.reference,
      kind: filing.kind as FilingKind,
      type: filing.type as OffenceType,
      submittedAt: filing.submitted_at.toISOString(),
      evidence: evidence.map((row) => {
        const { name, size, sha256 } = showEvidence(context, row)
        return { name, size, sha256 }
      }),
    },
  }
}
