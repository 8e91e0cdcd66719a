import type { Selectable } from 'kysely'
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
export async function measureBag(context: Context, bag: Buffer) {
  const { files, bytes, position, sent } = await context.database
    .selectFrom('evidence')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('files'),
      fn.coalesce(fn.sum<number>('size_bytes'), eb.lit(0)).as('bytes'),
      fn.coalesce(fn.max('position'), eb.lit(0)).as('position'),
      fn.count<number>('filing_id').as('sent'),
    ])
    .where('bag_hash', '=', bag)
    .executeTakeFirstOrThrow()
  return { files, bytes: Number(bytes), position, isSent: sent > 0 }
}
