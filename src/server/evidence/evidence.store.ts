import { type Insertable, type Selectable, sql } from 'kysely'
import type { StoredEvidence } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'
import { openJson, sealJson } from '../platform/services/envelope.ts'

type EvidenceRow = Selectable<Database['evidence']>
export type ShownRow = Pick<
  EvidenceRow,
  'id' | 'wrapped_key' | 'sealed_name' | 'size_bytes' | 'sha256' | 'media_type'
>
export const shownColumns = [
  'id',
  'wrapped_key',
  'sealed_name',
  'size_bytes',
  'sha256',
  'media_type',
] as const

/** What a bag is known by. The bag itself is a capability: it is never stored. */
export function bagHash(context: Context, bag: string): Buffer {
  if (!/^[A-Za-z0-9_-]{22,64}$/.test(bag))
    throw new DomainError('invalid', { problems: [{ field: 'evidenceBag', code: 'wrong_shape' }] })
  return context.keys.hash('evidence bag', bag)
}

export const wrapFileKey = (context: Context, id: string, key: Buffer): Buffer =>
  context.keys.wrap(`evidence:${id}`, key)

export const unwrapFileKey = (context: Context, row: Pick<EvidenceRow, 'id' | 'wrapped_key'>): Buffer =>
  context.keys.unwrap(`evidence:${row.id}`, row.wrapped_key)

export const sealName = (context: Context, id: string, key: Buffer, name: string): Buffer =>
  sealJson(context.random, key, `evidence:${id}:name`, name)

/** A file as it is shown to whoever may see it. */
export function showEvidence(context: Context, row: ShownRow): StoredEvidence {
  return {
    id: row.id,
    name: openJson<string>(unwrapFileKey(context, row), `evidence:${row.id}:name`, row.sealed_name),
    size: row.size_bytes,
    sha256: row.sha256.toString('hex'),
    mediaType: row.media_type,
  }
}

/** What is in a bag: files, bytes, and whether it was already sent. */
export interface HeldInBag {
  readonly files: number
  readonly bytes: number
  readonly is_sent: boolean
}

const heldInBag = (bag: Buffer) => sql`
  select count(*)::integer as files, coalesce(sum(size_bytes), 0)::bigint as bytes,
    coalesce(max(position), 0) as position, count(filing_id) > 0 as is_sent
  from evidence where bag_hash = ${bag}`

export async function measureBag({ database }: Context, bag: Buffer): Promise<HeldInBag> {
  const { rows } = await sql<HeldInBag>`${heldInBag(bag)}`.execute(database)
  return rows[0]!
}

export type NewEvidence = Omit<Insertable<Database['evidence']>, 'position' | 'filing_id'> & {
  readonly size_bytes: number
}

/**
 * Puts a file last in its bag when the bag has room for it, in one statement. Not kept although there was room: another
 * file took the place at the same moment.
 */
export async function keepInBag(
  { config, database }: Context,
  row: NewEvidence,
): Promise<HeldInBag & { readonly is_kept: boolean }> {
  const { files, totalBytes } = config.evidence
  const { rows } = await sql<HeldInBag & { readonly is_kept: boolean }>`/* prepared: keep_evidence */
    with held as (${heldInBag(row.bag_hash)}), kept as (
      insert into evidence (
        id, bag_hash, position, wrapped_key, sealed_name, media_type, size_bytes, sha256, storage_key, received_at)
      select ${row.id}, ${row.bag_hash}, position + 1, ${row.wrapped_key}, ${row.sealed_name}, ${row.media_type},
        ${row.size_bytes}::bigint, ${row.sha256}, ${row.storage_key}, ${row.received_at}
      from held where not is_sent and files < ${files} and bytes + ${row.size_bytes}::bigint <= ${totalBytes}
      on conflict (bag_hash, position) do nothing
      returning id)
    select files, bytes, is_sent, exists (select from kept) as is_kept from held`.execute(database)
  return rows[0]!
}
