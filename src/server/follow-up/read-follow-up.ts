import type { PublicLinkage, StoredEvidence } from '#contract/public.ts'
import type { PublicEventKind } from '#domain/filing/event.ts'
import type { PublicStatus } from '#domain/filing/public-status.ts'
import type { FilingAct, FilingStatus } from '#domain/filing/status.ts'
import type { LocalDate } from '#domain/local-date.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'

export interface FollowUp {
  readonly reference: string
  readonly kind: FilingKind
  readonly type: OffenceType
  readonly status: FilingStatus
  readonly publicStatus: PublicStatus
  readonly submittedAt: string
  readonly dueOn: LocalDate | null
  readonly linkage: PublicLinkage
  /** What the person may do now: answer, add, correct. */
  readonly acts: readonly FilingAct[]
  readonly timeline: readonly { readonly kind: PublicEventKind; readonly at: string }[]
  /** What comes next, with its last day. */
  readonly planned: readonly { readonly kind: 'decision'; readonly before: LocalDate }[]
  readonly messages: readonly {
    readonly number: number
    readonly author: 'person' | 'officer'
    readonly purpose: string
    readonly body: string
    readonly at: string
  }[]
  readonly doNowDone: readonly string[]
  readonly evidence: readonly StoredEvidence[]
}

/** Marks the officers' messages as read. Throws `not_found`. */
export declare function readFollowUp(context: Context, filingId: string): Promise<FollowUp>
