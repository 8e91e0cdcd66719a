import type { Draft } from '#domain/filing/draft.ts'
import type { KeptDraft, SentDraft } from '#pages/host.ts'
import {
  deriveKey,
  newKey,
  openJson,
  sealJson,
  unwrapKey,
  wrapKey,
} from '#server/platform/services/envelope.ts'
import type { Context } from '../context.ts'
import type { Visit } from './visit.ts'

/** Drafts one visit may keep at once: more is a machine, or somebody who should be shown what they began. */
export const draftsPerVisit = 5
/** The receipt stays readable for the rest of the visit, at most a day. */
const sentHours = 24

interface Content {
  readonly draft: Draft
  readonly sent?: SentDraft
}

interface Row {
  readonly id: string
  readonly sealed: Buffer
  readonly key_by_visit: Buffer
  readonly key_by_resume: Buffer | null
  readonly submitted_filing: string | null
}

export async function listDrafts(context: Context, visit: Visit): Promise<readonly KeptDraft[]> {
  const rows = await rowsOf(context, visit).orderBy('created_at', 'desc').execute()
  return rows.map((row) => openRow(visit, row))
}

export async function readDraft(context: Context, visit: Visit, id: string): Promise<KeptDraft | undefined> {
  const row = await rowsOf(context, visit).where('id', '=', id).executeTakeFirst()
  return row && openRow(visit, row)
}

export async function filingOfDraft(context: Context, visit: Visit, id: string): Promise<string | undefined> {
  const row = await rowsOf(context, visit).where('id', '=', id).executeTakeFirst()
  return row?.submitted_filing ?? undefined
}

export async function createDraft(context: Context, visit: Visit, draft: Draft): Promise<'created' | 'full'> {
  const open = await rowsOf(context, visit).where('submitted_filing', 'is', null).execute()
  if (open.length >= draftsPerVisit) return 'full'
  const key = newKey(context.random)
  await context.database
    .insertInto('draft')
    .values({
      id: draft.id,
      visit_hash: visit.hash,
      key_by_visit: wrapKey(context.random, visit.key, about(draft.id), key),
      sealed: sealContent(context, key, { draft }),
      revision: draft.revision,
      created_at: new Date(draft.createdAt),
      expires_at: new Date(draft.expiresAt),
    })
    .execute()
  return 'created'
}

/** Writes the draft if the one kept is the revision before. */
export async function writeDraft(
  context: Context,
  visit: Visit,
  draft: Draft,
): Promise<'written' | 'changed' | 'gone'> {
  const row = await rowsOf(context, visit).where('id', '=', draft.id).executeTakeFirst()
  if (!row || row.submitted_filing !== null) return 'gone'
  const { numUpdatedRows } = await context.database
    .updateTable('draft')
    .set({ sealed: sealContent(context, keyOf(visit, row), { draft }), revision: draft.revision })
    .where('id', '=', draft.id)
    .where('revision', '=', draft.revision - 1)
    .where('submitted_filing', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? 'written' : 'changed'
}

/** After sending, the answers are gone from the draft: the receipt, and the code, stay for the visit. */
export async function markSent(
  context: Context,
  visit: Visit,
  draft: Draft,
  filing: string,
  sent: SentDraft,
): Promise<void> {
  const { identity: _, ...rest } = draft
  const emptied: Draft = { ...rest, answers: {}, orientation: {}, seen: [] }
  await reseal(
    context,
    visit,
    draft.id,
    { draft: emptied, sent },
    {
      submitted_filing: filing,
      expires_at: new Date(context.clock.now().getTime() + sentHours * 3_600_000),
    },
  )
}

export async function noteCodeKept(context: Context, visit: Visit, id: string): Promise<void> {
  const kept = await readDraft(context, visit, id)
  if (!kept?.sent) return
  await reseal(context, visit, id, { draft: kept.draft, sent: { ...kept.sent, hasKeptCode: true } }, {})
}

export async function removeDraft(context: Context, visit: Visit, id: string): Promise<void> {
  await context.database
    .deleteFrom('draft')
    .where('id', '=', id)
    .where('visit_hash', '=', visit.hash)
    .execute()
}

/** Lets a code open the draft from elsewhere: the same data key, wrapped a second time. A code given before opens nothing more. */
export async function allowResume(
  context: Context,
  visit: Visit,
  id: string,
  code: string,
): Promise<boolean> {
  const row = await rowsOf(context, visit).where('id', '=', id).executeTakeFirst()
  if (!row || row.submitted_filing !== null) return false
  await context.database
    .updateTable('draft')
    .set({
      resume_hash: context.keys.hash('resume code', code),
      key_by_resume: wrapKey(context.random, deriveKey(code, 'resume'), about(id), keyOf(visit, row)),
    })
    .where('id', '=', id)
    .execute()
  return true
}

/**
 * Ties the draft to this visit: its former visit no longer opens it. A draft sent since opens on its receipt, as long as
 * that is kept.
 */
export async function resumeDraft(context: Context, visit: Visit, code: string): Promise<string | undefined> {
  const row = await context.database
    .selectFrom('draft')
    .select(['id', 'key_by_resume'])
    .where('resume_hash', '=', context.keys.hash('resume code', code))
    .where('expires_at', '>', context.clock.now())
    .executeTakeFirst()
  if (!row?.key_by_resume) return undefined
  const key = unwrapKey(deriveKey(code, 'resume'), about(row.id), row.key_by_resume)
  await context.database
    .updateTable('draft')
    .set({
      visit_hash: visit.hash,
      key_by_visit: wrapKey(context.random, visit.key, about(row.id), key),
    })
    .where('id', '=', row.id)
    .execute()
  return row.id
}

/** Unties the draft from its visit, whose browser others may use next: from now on its code alone opens it. */
export async function leaveDraft(context: Context, visit: Visit, id: string): Promise<void> {
  await context.database
    .updateTable('draft')
    .set({ visit_hash: context.random.bytes(visit.hash.length), key_by_visit: Buffer.alloc(0) })
    .where('id', '=', id)
    .where('visit_hash', '=', visit.hash)
    .where('key_by_resume', 'is not', null)
    .execute()
}

/** Deletes what has expired: without its key, nothing of a draft can be read even in a backup. */
export async function purgeExpiredDrafts(context: Context): Promise<number> {
  const { numDeletedRows } = await context.database
    .deleteFrom('draft')
    .where('expires_at', '<=', context.clock.now())
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function rowsOf(context: Context, visit: Visit) {
  return context.database
    .selectFrom('draft')
    .select(['id', 'sealed', 'key_by_visit', 'key_by_resume', 'submitted_filing'])
    .where('visit_hash', '=', visit.hash)
    .where('expires_at', '>', context.clock.now())
}

async function reseal(
  context: Context,
  visit: Visit,
  id: string,
  content: Content,
  also: { submitted_filing?: string; expires_at?: Date },
): Promise<void> {
  const row = await rowsOf(context, visit).where('id', '=', id).executeTakeFirst()
  if (!row) return
  await context.database
    .updateTable('draft')
    .set({ sealed: sealContent(context, keyOf(visit, row), content), ...also })
    .where('id', '=', id)
    .execute()
}

const about = (id: string): string => `draft:${id}`

const keyOf = (visit: Visit, row: Row): Buffer => unwrapKey(visit.key, about(row.id), row.key_by_visit)

function openRow(visit: Visit, row: Row): KeptDraft {
  const content = openJson<Content>(keyOf(visit, row), about(row.id), row.sealed)
  return { ...content, ...(row.key_by_resume && { hasResumeCode: true }) }
}

const sealContent = (context: Context, key: Buffer, content: Content): Buffer =>
  sealJson(context.random, key, about(content.draft.id), content)
