import type { PublicLinkage, StoredEvidence } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import { type PublicEventKind, publicEventKinds } from '#domain/filing/event.ts'
import { type PublicStatus, publicStatusOf } from '#domain/filing/public-status.ts'
import { type FilingAct, type FilingStatus, possibleActs } from '#domain/filing/status.ts'
import type { LocalDate } from '#domain/local-date.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import { listFilingEvidence } from '../evidence/list-evidence.ts'
import { filingSeal } from '../filings/filing-content.ts'
import { readLinkageState } from './linkage-facts.ts'

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

const personsActs: readonly FilingAct[] = ['answer', 'add', 'correct']
const undecided: readonly FilingStatus[] = ['submitted', 'in_review', 'more_asked', 'answered']

/** Everything a person may see of their filing. What officers wrote counts as read. Throws `not_found`. */
export async function readFollowUp(context: Context, filingId: string): Promise<FollowUp> {
  const { database } = context
  const filing = await database.selectFrom('filing').selectAll().where('id', '=', filingId).executeTakeFirst()
  if (!filing) throw new DomainError('not_found')
  const [events, messages, ticks, evidence, linkage] = await Promise.all([
    database
      .selectFrom('event')
      .select(['kind', 'at'])
      .where('filing_id', '=', filingId)
      .where('kind', 'in', publicEventKinds)
      .orderBy('id')
      .execute(),
    readMessages(context, filingId),
    database
      .selectFrom('do_now_tick')
      .select('line')
      .where('filing_id', '=', filingId)
      .orderBy('line')
      .execute(),
    listFilingEvidence(context, filingId),
    readLinkageState(database, filingId, false),
  ])
  const kind = filing.kind
  const status = filing.status as FilingStatus
  const seal = filingSeal(context, filing)
  return {
    reference: filing.reference,
    kind,
    type: filing.type as OffenceType,
    status,
    publicStatus: publicStatusOf({
      kind,
      status,
      since: parisDay(sinceOf(events) ?? filing.submitted_at),
      dueOn: filing.due_on,
      isKnownLinked: linkage?.state === 'linked',
    }),
    submittedAt: filing.submitted_at.toISOString(),
    dueOn: filing.due_on,
    linkage: linkage ?? { state: 'deferred' },
    acts: possibleActs(kind, status).filter((act) => personsActs.includes(act)),
    timeline: events.map((event) => ({ kind: event.kind as PublicEventKind, at: event.at.toISOString() })),
    planned:
      filing.due_on !== null && undecided.includes(status)
        ? [{ kind: 'decision', before: filing.due_on }]
        : [],
    messages: messages.map(({ sealed_body, at, ...message }) => ({
      ...message,
      body: seal.openMessage(sealed_body),
      at: at.toISOString(),
    })),
    doNowDone: ticks.map(({ line }) => line),
    evidence: evidence.map(({ receivedAt: _, ...file }) => file),
  }
}

/** What a person adds leaves the status as it was. */
export const addedByPerson = ['added', 'corrected'] as const satisfies readonly PublicEventKind[]

const sinceOf = (events: readonly { readonly kind: string; readonly at: Date }[]): Date | undefined =>
  events.findLast(({ kind }) => !(addedByPerson as readonly string[]).includes(kind))?.at

async function readMessages({ database, clock }: Context, filingId: string) {
  const messages = await database
    .selectFrom('message')
    .select(['number', 'author', 'purpose', 'sealed_body', 'at', 'read_at'])
    .where('filing_id', '=', filingId)
    .orderBy('number')
    .execute()
  if (messages.some(({ author, read_at }) => author === 'officer' && read_at === null))
    await database
      .updateTable('message')
      .set({ read_at: clock.now() })
      .where('filing_id', '=', filingId)
      .where('author', '=', 'officer')
      .where('read_at', 'is', null)
      .execute()
  return messages.map(({ read_at: _, ...message }) => message)
}
