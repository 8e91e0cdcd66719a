import type { Answers } from '../form/definition.ts'
import type { Locale } from '../locale.ts'
import type { FilingKind, OffenceType } from '../offence.ts'
import type { VerifiedIdentity } from '../people/identity.ts'

/** Where a draft lives: its id begins with the letter, and a draft never has two homes. */
export const draftHomes = { server: 's', phone: 'p' } as const

/** What a host keeps while a filing is being told. Everything that makes sending harmless to repeat is born with it. */
export interface Draft {
  /** `s-…` or `p-…`, 16 random characters after the dash. */
  readonly id: string
  readonly kind: FilingKind
  readonly type: OffenceType
  readonly formVersion: string
  readonly locale: Locale
  /** Answers of the orientation, kept for the officer and for re-orientation. */
  readonly orientation: Readonly<Record<string, string>>
  readonly answers: Answers
  /** Questions whose page was passed, answered or not. */
  readonly seen: readonly string[]
  /** Rises by one at every write; a step writes with the revision it saw. */
  readonly revision: number
  /** For each question, the revision its answer was last written at: two tabs are told apart by it. */
  readonly written?: Readonly<Record<string, number>>
  readonly createdAt: string
  readonly updatedAt: string
  readonly expiresAt: string
  readonly idempotencyKey: string
  /** Capability that ties uploaded files to this draft. */
  readonly evidenceBag: string
  /** Reports only: the code that will open the filing. */
  readonly followUpCode?: string
  /** Signed by the server when the draft was begun or first met the network; shows that it is older than a robot's. */
  readonly formToken?: string
  /** Others use the device it was begun on: nothing of it may stay there. */
  readonly isOnSharedDevice?: true
  /** Complaints only, set by the server alone: the civil status the identity provider stated. */
  readonly identity?: VerifiedIdentity
}
