import { DomainError } from '#domain/domain-error.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import { readFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { problemsOf } from '#domain/form/check-draft.ts'
import type { Answers, FormDefinition } from '#domain/form/definition.ts'
import { toFieldProblem } from '#domain/form/field-problem.ts'
import { currentForm, formFor } from '#domain/form/form-catalogue.ts'
import { identityAnswers } from '#domain/form/identity-answers.ts'
import { parseAnswers } from '#domain/form/parse-answers.ts'
import { submittedAnswers } from '#domain/form/walk.ts'
import type { Locale } from '#domain/locale.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { VerifiedIdentity } from '#domain/people/identity.ts'
import { vouchedIdentity } from '#domain/people/vouched-identity.ts'

/** What is sent: by a phone's outbox as JSON, or from a draft kept on the server. Nothing in it is believed. */
export interface Submission {
  readonly kind: FilingKind
  readonly type: OffenceType
  readonly formVersion: string
  readonly locale: Locale
  readonly orientation: Readonly<Record<string, string>>
  readonly answers: unknown
  readonly idempotencyKey: string
  readonly evidenceBag: string
  /** Reports only. */
  readonly followUpCode?: string | undefined
  readonly formToken?: string | undefined
}

/** A submission whose every part was read again here. */
export interface CheckedSubmission {
  readonly form: FormDefinition
  readonly answers: Answers
  readonly followUpCode: string | undefined
  readonly identity: VerifiedIdentity | undefined
}

/**
 * Reads a submission as if a stranger had written it. Throws `invalid` for what no page of ours sends, `form_retired`,
 * `unauthenticated` for a complaint without identity, `rejected` for answers to correct.
 */
export function checkSubmission(
  submission: Submission,
  identity: VerifiedIdentity | undefined,
  now: Date,
): CheckedSubmission {
  const { kind, type } = submission
  if (!currentForm(type, kind))
    throw new DomainError('invalid', { problems: [{ field: 'type', code: 'not_offered' }] })
  const form = formFor(type, kind, submission.formVersion)
  if (!form) throw new DomainError('form_retired')
  if (kind === 'complaint' && !identity) throw new DomainError('unauthenticated')
  const followUpCode = kind === 'report' ? readCode(submission.followUpCode) : undefined
  const signer = kind === 'complaint' ? identity : undefined
  const answers = checkAnswers(form, submission.answers, now, signer)
  return { form, answers, followUpCode, identity: signer }
}

/** The answers that may be kept, with what the identity vouches for in its place. Throws `rejected`. */
export function checkAnswers(
  form: FormDefinition,
  received: unknown,
  now: Date,
  identity?: VerifiedIdentity,
): Answers {
  const read = parseAnswers(form, received)
  const vouched = identity ? identityAnswers(form, vouchedIdentity(identity)) : {}
  const answers = { ...read.answers, ...vouched }
  const problems = [...read.problems, ...problemsOf(form, answers, parisDay(now))]
  if (problems.length > 0) throw new DomainError('rejected', { problems: problems.map(toFieldProblem) })
  return submittedAnswers(form, answers)
}

function readCode(typed: string | undefined): string {
  const reading = readFollowUpCode(typed ?? '')
  if (!reading.ok)
    throw new DomainError('invalid', { problems: [{ field: 'followUpCode', code: reading.reason }] })
  return reading.code
}
