import type { Receipt } from '#contract/public.ts'
import type { Locale } from '#domain/locale.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'

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

/** Who signs a complaint, as the identity provider said. Never taken from a request. */
export interface VerifiedIdentity {
  readonly issuer: string
  readonly subject: string
  readonly level: string
  /** Civil status and address as received: sealed with the complaint. */
  readonly claims: Readonly<Record<string, unknown>>
}

export interface Sender {
  /** Needed by a complaint, refused for a report. */
  readonly identity?: VerifiedIdentity
  /** The visit it comes from, for its budget alone; nothing of it is kept with the filing. */
  readonly visit?: string
}

export interface Submitted {
  readonly filingId: string
  readonly receipt: Receipt
  /** Already received under this key: the receipt is the first one. */
  readonly isRepeat: boolean
}

/** Throws `invalid`, `form_retired`, `rejected`, `too_large`. */
export declare function submitFiling(
  context: Context,
  submission: Submission,
  sender?: Sender,
): Promise<Submitted>
