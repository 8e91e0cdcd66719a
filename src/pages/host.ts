import type { PublicLinkage, Receipt, StoredEvidence } from '#contract/public.ts'
import type { Draft } from '#domain/filing/draft.ts'
import type { PublicEventKind } from '#domain/filing/event.ts'
import type { PublicStatus } from '#domain/filing/public-status.ts'
import type { FilingAct, FilingStatus } from '#domain/filing/status.ts'
import type { IdentifierCorrection } from '#domain/form/correct-identifier.ts'
import type { Problem } from '#domain/form/problems.ts'
import type { LocalDate } from '#domain/local-date.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { DoNowLine } from '#domain/orientation/do-now.ts'
import type { Identifier } from '#linkage'
import type { Theme } from './theme.ts'
import type { AssetMap } from './ui/ui-context.ts'

/** Addresses of the files a page needs, with their hash: both hosts give the same. */
export interface Assets extends AssetMap {
  /** Improves a page that works without it: copy, print, worker registration. */
  readonly script: string
  /** Sends files one by one, where pages ask for files. */
  readonly uploadScript: string
}

/** What the pages need from where they run: the server, or the worker on the phone. */
export interface PagesHost {
  readonly where: 'server' | 'phone'
  /** Origin of the public side; unsafe requests must come from it. */
  readonly origin: string
  readonly assets: Assets
  readonly now: () => Date
  readonly random: (size: number) => Uint8Array
  /** Chosen in the footer. */
  readonly theme: () => Theme | undefined
  readonly chooseTheme: (theme: Theme | undefined) => Promise<void>
  readonly drafts: DraftStore
  readonly evidence: EvidenceBag
  /** Sends a draft. The same draft gives the same receipt however often it is sent; the host keeps it beside the draft. */
  readonly send: (draft: Draft) => Promise<SendOutcome>
  /** Waits two seconds at most. */
  readonly linkageOf: (kept: KeptDraft) => Promise<PublicLinkage>
  /** Lines of « à faire maintenant » ticked on the receipt; absent where the filing cannot be reached. */
  readonly doNow?: DoNowTicks
  /** Dated token that shows the form was open for a while; `undefined` offline. */
  readonly formToken: () => Promise<string | undefined>
  /** The server only. */
  readonly followUp?: FollowUpHost
  /** The server only: opens the filing, or the draft, that a code is the key of. */
  readonly openCode?: (typed: string) => Promise<CodeOutcome>
  /** The phone only: id of a draft that this browser opened on the server. */
  readonly draftOnServer?: () => Promise<string | undefined>
  /** The phone only: whether the browser wakes it when the network returns, or the next visit must. */
  readonly wakesAlone?: boolean
  /** The phone only: follow-up pages kept because the person asked. */
  readonly copies?: CopyStore
  /** The phone only: moves a draft to the server, as what it is there; it is deleted here. */
  readonly moveToServer?: (draft: Draft, as: FilingKind) => Promise<MoveOutcome>
}

export type MoveOutcome =
  /** `code` opens it from elsewhere, when it was moved for that. */
  | {
      readonly state: 'moved'
      readonly id: string
      readonly expiresAt: string
      readonly code?: string | undefined
    }
  | { readonly state: 'offline' | 'full' }

export type CodeOutcome =
  | { readonly state: 'opened' | 'unknown' | 'mistyped' }
  | { readonly state: 'resumed'; readonly id: string }
  | { readonly state: 'wait'; readonly seconds: number }

/** A draft and, once it was sent, what came of it. */
export interface KeptDraft {
  readonly draft: Draft
  readonly sent?: SentDraft
  /** It left, and came back. */
  readonly refused?: RefusedDraft
  /** The server only: a code opens it from elsewhere. */
  readonly hasResumeCode?: boolean
}

/** The phone may have sent it without anybody looking: what is to be corrected waits beside the draft. */
export interface RefusedDraft {
  readonly state: 'rejected' | 'too_large'
  readonly problems: readonly Problem[]
  /** What was refused: an answer written since is not what the server saw. */
  readonly revision: number
}

export interface SentDraft {
  /** `undefined` while the phone waits for the network. */
  readonly receipt?: Receipt
  readonly at: string
  /** The person copied, printed or noted the code. */
  readonly hasKeptCode: boolean
  /** Drawn from the answers before they were deleted. */
  readonly doNow: readonly DoNowLine[]
}

export interface DraftStore {
  /** Drafts of this visit or phone, the latest first. */
  readonly list: () => Promise<readonly KeptDraft[]>
  readonly read: (id: string) => Promise<KeptDraft | undefined>
  readonly create: (draft: Draft) => Promise<'created' | 'full'>
  /** Writes if nobody wrote since: the draft's revision is one more than the one kept. */
  readonly write: (draft: Draft) => Promise<'written' | 'changed' | 'gone'>
  readonly noteCodeKept: (id: string) => Promise<void>
  /** Its files are another matter: they may go on with a complaint. */
  readonly remove: (id: string) => Promise<void>
  /** Days a draft begun now is kept: what may be printed and no more. */
  readonly keptDays: number
  /** The server only: a new code that opens this draft from elsewhere, in the place of the one given before. */
  readonly resumeCode?: (id: string) => Promise<string | undefined>
  /** The server only: this browser no longer opens the draft, only its resume code does. */
  readonly leave?: (id: string) => Promise<void>
}

export interface EvidenceBag {
  /** `undefined` when the server cannot be asked. */
  readonly list: (bag: string) => Promise<readonly StoredEvidence[] | undefined>
  readonly remove: (bag: string, id: string) => Promise<boolean>
}

export type SendOutcome =
  /** `waiting`: the phone sends when the network returns. */
  | { readonly state: 'received' | 'waiting' | 'retired' | 'too_large' | 'identity_missing' | 'gone' }
  /** The engine of the server found problems. */
  | { readonly state: 'rejected'; readonly problems: readonly Problem[] }

export interface DoNowTicks {
  readonly done: (kept: KeptDraft) => Promise<ReadonlySet<string>>
  readonly tick: (kept: KeptDraft, lines: readonly string[]) => Promise<void>
}

/** What the person sees of their filing. */
export interface FollowUpView {
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
  readonly planned: readonly { readonly kind: 'decision'; readonly before: LocalDate }[]
  readonly messages: readonly FollowUpMessage[]
  readonly doNow: readonly DoNowLine[]
  readonly doNowDone: readonly string[]
  readonly evidence: readonly StoredEvidence[]
}

/** A follow-up as it was when the person asked to keep it. */
export interface FollowUpCopy {
  readonly id: string
  readonly at: string
  /** Of an anonymous report, when it was kept from its receipt. */
  readonly code?: string
  readonly file: FollowUpView
}

export interface CopyStore {
  /** The latest first. */
  readonly list: () => Promise<readonly FollowUpCopy[]>
  readonly read: (id: string) => Promise<FollowUpCopy | undefined>
  readonly remove: (id: string) => Promise<void>
}

export interface FollowUpMessage {
  readonly number: number
  readonly author: 'person' | 'officer'
  readonly purpose: string
  readonly body: string
  readonly at: string
}

export interface Saying {
  /** Drawn with the page: sent twice, it is said once. */
  readonly clientId: string
  readonly text: string
  readonly evidenceBag?: string
}

/** A value of the author's as the person gave it. */
export interface ToldIdentifier extends Identifier {
  /** Another value can take its place. */
  readonly mayBeReplaced: boolean
}

/** A complaint in the list of those one person filed. */
export interface ComplaintLine {
  readonly reference: string
  readonly type: OffenceType
  readonly submittedAt: string
  readonly publicStatus: PublicStatus
}

/** The filing this visit has opened: by sending it, by its code or by an identity. */
export interface FollowUpHost {
  readonly read: () => Promise<FollowUpView | undefined>
  readonly say: (
    purpose: 'answer' | 'addition' | 'correction',
    given: Saying,
  ) => Promise<'said' | 'closed' | 'invalid' | 'too_large' | 'not_possible'>
  /** Shown to who opened the filing alone, and kept in no copy. */
  readonly told: () => Promise<readonly ToldIdentifier[] | undefined>
  readonly correct: (
    given: Saying & { readonly correction: IdentifierCorrection },
  ) => Promise<'said' | 'closed' | 'changed' | 'not_possible'>
  readonly tick: (lines: readonly string[]) => Promise<void>
  /** Those of the identity that this visit proved, the latest first; `undefined` for any other visit. */
  readonly complaints: () => Promise<readonly ComplaintLine[] | undefined>
  /** Opens one of those complaints; false for anything else. */
  readonly choose: (reference: string) => Promise<boolean>
  readonly close: () => Promise<void>
}
