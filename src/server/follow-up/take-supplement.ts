import { type Selectable, sql, type Transaction } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import type { EventKind } from '#domain/filing/event.ts'
import { type FilingAct, type FilingStatus, statusAfter } from '#domain/filing/status.ts'
import { cleanText } from '#domain/form/clean-text.ts'
import { ownIdentifiers } from '#domain/form/filing-identifiers.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import type { OffenceType } from '#domain/offence.ts'
import { findIdentifiers } from '#linkage'
import type { Context } from '../context.ts'
import { bagHash } from '../evidence/evidence.store.ts'
import { type FilingContent, filingSeal } from '../filings/filing-content.ts'
import { type Sighting, sightingsOf, type ToldIdentifier, unnestSightings } from '../filings/sightings.ts'
import { linkedChannel } from '../linking/link-filing.ts'
import { linkFilingJob } from '../linking/linking-jobs.ts'
import type { Database } from '../platform/database/tables.ts'
import { transaction } from '../platform/database/transaction.ts'
import { addJob } from '../platform/jobs/job.ts'

/** What a person adds after sending. The same client id is taken once. */
export interface Supplement {
  readonly clientId: string
  readonly text: string
  /** A fresh bag of files, uploaded before. */
  readonly evidenceBag?: string
}

/** Where identifiers found in a message are said to come from. */
const fromMessage = 'message'

export type FilingRow = Selectable<Database['filing']>
type Trx = Transaction<Database>

export interface SupplementKind {
  readonly act: Extract<FilingAct, 'answer' | 'add' | 'correct'>
  readonly purpose: 'answer' | 'addition' | 'correction'
  readonly event: EventKind
  /** Needs words of the person's. */
  readonly needsText: boolean
  /** What is changed beside, on the filing that is held. */
  readonly change?: (trx: Trx, filing: FilingRow, at: Date) => Promise<FilingChange>
}

export interface FilingChange {
  /** Goes into the history: ids, never what was told. */
  readonly details: Readonly<Record<string, unknown>>
  /** What the filing holds now. */
  readonly content: FilingContent
  /** The change in words, for those who read the messages. */
  readonly said?: string | undefined
}

const longestText = 20_000
const clientIdShape = /^[\w-]{1,64}$/

/**
 * Takes what a person adds: message, files, the identifiers its text cites, status, history and a new linking, in one
 * transaction, once a client id. Throws `not_found`, `invalid`, `not_possible_now`, `too_large`.
 */
export async function takeSupplement(
  context: Context,
  filingId: string,
  given: Supplement,
  kind: SupplementKind,
): Promise<void> {
  const text = readText(given, kind)
  const at = context.clock.now()
  await transaction(context.database, async (trx) => {
    const filing = await trx
      .selectFrom('filing')
      .selectAll()
      .where('id', '=', filingId)
      .forUpdate()
      .executeTakeFirst()
    if (!filing) throw new DomainError('not_found')
    const { last, isRepeat } = await lastMessage(trx, filingId, given.clientId)
    if (isRepeat) return
    const status = statusAfter(filing.kind, filing.status as FilingStatus, kind.act)
    if (!status) throw new DomainError('not_possible_now')
    const files = given.evidenceBag ? await tieEvidence(context, trx, filingId, given.evidenceBag) : 0
    if (text === '' && files === 0 && !kind.change)
      throw new DomainError('invalid', { problems: [{ field: 'text', code: 'empty' }] })
    const seal = filingSeal(context, filing)
    const changed = await kind.change?.(trx, filing, at)
    const content = changed?.content ?? seal.openContent(filing.sealed_content)
    await trx
      .insertInto('message')
      .values({
        filing_id: filingId,
        number: last + 1,
        author: 'person',
        purpose: kind.purpose,
        client_id: given.clientId,
        sealed_body: seal.sealMessage([text, changed?.said].filter(Boolean).join('\n\n')),
        at,
      })
      .execute()
    const cited = await addSightings(trx, filingId, sightingsOf(citedIn([text], filing, content)), at)
    await trx
      .updateTable('filing')
      .set({ status, version: filing.version + 1 })
      .where('id', '=', filingId)
      .execute()
    await trx
      .insertInto('event')
      .values({
        filing_id: filingId,
        kind: kind.event,
        actor: 'person',
        at,
        details: JSON.stringify({ ...changed?.details, ...(files > 0 && { files }) }),
      })
      .execute()
    if (cited > 0 || changed) await addJob(trx, linkFilingJob, { filingId })
    await sql`select pg_notify(${linkedChannel}, ${filingId})`.execute(trx)
  })
}

function readText({ clientId, text }: Supplement, { needsText }: SupplementKind): string {
  if (!clientIdShape.test(clientId))
    throw new DomainError('invalid', { problems: [{ field: 'clientId', code: 'wrong_shape' }] })
  const cleaned = cleanText(text)
  if (cleaned.length > longestText) throw new DomainError('too_large', { details: { max: longestText } })
  if (needsText && cleaned === '')
    throw new DomainError('invalid', { problems: [{ field: 'text', code: 'empty' }] })
  return cleaned
}

async function lastMessage(
  trx: Trx,
  filingId: string,
  clientId: string,
): Promise<{ readonly last: number; readonly isRepeat: boolean }> {
  const { last, repeats } = await trx
    .selectFrom('message')
    .select(({ fn, eb }) => [
      fn.coalesce(fn.max('number'), eb.lit(0)).as('last'),
      fn.countAll<number>().filterWhere('client_id', '=', clientId).as('repeats'),
    ])
    .where('filing_id', '=', filingId)
    .executeTakeFirstOrThrow()
  return { last, isRepeat: repeats > 0 }
}

async function tieEvidence(context: Context, trx: Trx, filingId: string, bag: string): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('evidence')
    .set({ filing_id: filingId })
    .where('bag_hash', '=', bagHash(context, bag))
    .where('filing_id', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The author's identifiers in texts of the person's, whose own values, and those taken back, are known. */
export function citedIn(
  texts: readonly string[],
  filing: Pick<FilingRow, 'type' | 'kind' | 'form_version'>,
  { answers, retracted = [] }: FilingContent,
): readonly ToldIdentifier[] {
  const form = formFor(filing.type as OffenceType, filing.kind, filing.form_version)
  const own = [...(form ? ownIdentifiers(form, answers) : []), ...retracted]
  return texts
    .flatMap((text) => (text === '' ? [] : findIdentifiers(text, { own, voice: 'victim' })))
    .filter(({ role }) => role === 'suspect')
    .map(({ kind, value }) => ({ kind, value, source: fromMessage }))
}

/** Adds the values not cited yet; returns how many there were. */
async function addSightings(
  trx: Trx,
  filingId: string,
  sightings: readonly Sighting[],
  at: Date,
): Promise<number> {
  if (sightings.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into sighting (filing_id, kind, value, source, stated, origin, seen_on)
    select ${filingId}::uuid, told.*, ${parisDay(at)}::date from ${unnestSightings(sightings)} told
    on conflict do nothing`.execute(trx)
  return Number(numAffectedRows ?? 0)
}
