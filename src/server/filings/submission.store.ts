import { type Kysely, type Selectable, sql } from 'kysely'
import type { ShownRow } from '../evidence/evidence.store.ts'
import { linkFilingJob, linkPriority } from '../linking/linking-jobs.ts'
import type { Database } from '../platform/database/tables.ts'
import { addingJob } from '../platform/jobs/job.ts'
import type { DerivedFacts } from './derived-facts.ts'
import { type Sighting, unnestSightings } from './sightings.ts'
import { oneMoreSpent } from './spend-allowance.ts'

export type FilingRow = Selectable<Database['filing']>

/** A filing as it is first written. */
export interface NewFiling extends DerivedFacts {
  readonly id: string
  readonly reference: string
  readonly kind: string
  readonly type: string
  readonly form_version: string
  readonly locale: string
  readonly idempotency_hash: Buffer
  readonly follow_up_hash: Buffer | null
  readonly wrapped_key: Buffer
  readonly sealed_content: Buffer
  readonly sealed_identity: Buffer | null
  readonly identity_issuer: string | null
  readonly identity_subject: string | null
  readonly identity_level: string | null
  readonly lane: 'normal' | 'slow'
  readonly due_on: string | null
  readonly submitted_at: Date
}

export interface Arrival {
  readonly filing: NewFiling
  readonly sightings: readonly Sighting[]
  readonly seenOn: string
  readonly bagHash: Buffer
  /** Whose allowance it spends; beyond it the filing takes the slow lane. */
  readonly allowance?: { readonly holder: Buffer; readonly most: number; readonly renewsAt: Date } | undefined
}

/**
 * Writes a filing, the values it cites, its first event, its linking job, and ties the files of its bag: one statement,
 * which is one transaction and one round trip. Returns those files, or `undefined` when the filing was already written,
 * or its reference or code is taken.
 */
export async function writeFiling(
  database: Kysely<Database>,
  arrival: Arrival,
): Promise<readonly ShownRow[] | undefined> {
  const { filing, sightings, seenOn, bagHash, allowance } = arrival
  const { rows } = await sql<{ evidence: readonly EncodedRow[] | null }>`/* prepared: write_filing */
    with spent as (
      insert into allowance (holder_hash, spent, renews_at)
      select holder, 1, ${allowance?.renewsAt ?? null}::timestamptz
      from (values (${allowance?.holder ?? null}::bytea)) given (holder) where holder is not null
      on conflict (holder_hash) do update set ${oneMoreSpent(filing.submitted_at)}
      returning allowance.spent
    ), filed as (
      insert into filing (
        id, reference, kind, type, form_version, locale, status, idempotency_hash, follow_up_hash, wrapped_key,
        sealed_content, sealed_identity, identity_issuer, identity_subject, identity_level, lane, loss_cents,
        loss_is_partial, transferred_at, first_day, last_day, departement, due_on, submitted_at)
      values (
        ${filing.id}, ${filing.reference}, ${filing.kind}, ${filing.type}, ${filing.form_version}, ${filing.locale},
        'submitted', ${filing.idempotency_hash}, ${filing.follow_up_hash}, ${filing.wrapped_key},
        ${filing.sealed_content}, ${filing.sealed_identity}, ${filing.identity_issuer}, ${filing.identity_subject},
        ${filing.identity_level},
        case when (select spent from spent) > ${allowance?.most ?? 0} then 'slow' else ${filing.lane} end,
        ${filing.loss_cents}, ${filing.loss_is_partial}, ${filing.transferred_at}, ${filing.first_day},
        ${filing.last_day}, ${filing.departement}, ${filing.due_on}, ${filing.submitted_at})
      on conflict do nothing
      returning id, lane
    ), cited as (
      insert into sighting (filing_id, kind, value, source, stated, origin, seen_on)
      select filed.id, told.*, ${seenOn}::date
      from filed, ${unnestSightings(sightings)} told
    ), noted as (
      insert into event (filing_id, kind, actor, at)
      select id, 'submitted', 'person', ${filing.submitted_at}::timestamptz from filed
    ), tied as (
      update evidence set filing_id = filed.id from filed
      where bag_hash = ${bagHash} and evidence.filing_id is null
      returning evidence.id, wrapped_key, sealed_name, size_bytes, sha256, media_type, position
    )
    select (${addingJob(linkFilingJob, { filingId: filing.id }, { priority: byLane })}) is not null as has_job, (
      select json_agg(json_build_object(
        'id', tied.id, 'wrapped_key', encode(wrapped_key, 'base64'), 'sealed_name', encode(sealed_name, 'base64'),
        'size_bytes', size_bytes, 'sha256', encode(sha256, 'base64'), 'media_type', media_type) order by position)
      from tied) as evidence
    from filed`.execute(database)
  const [written] = rows
  return written && (written.evidence ?? []).map(decodeRow)
}

/** What was sent from the slow lane is linked after everything else. */
const byLane = sql<number>`case filed.lane when 'slow' then ${linkPriority.slow}::integer else ${linkPriority.normal}::integer end`

/** The filing received under a key, if one was. */
export async function findByKey(
  database: Kysely<Database>,
  idempotencyHash: Buffer,
): Promise<FilingRow | undefined> {
  return database
    .selectFrom('filing')
    .selectAll()
    .where('idempotency_hash', '=', idempotencyHash)
    .executeTakeFirst()
}

type EncodedRow = { readonly [K in keyof ShownRow]: ShownRow[K] extends Buffer ? string : ShownRow[K] }

const decodeRow = (row: EncodedRow): ShownRow => ({
  ...row,
  wrapped_key: Buffer.from(row.wrapped_key, 'base64'),
  sealed_name: Buffer.from(row.sealed_name, 'base64'),
  sha256: Buffer.from(row.sha256, 'base64'),
})
