import type { Insertable } from 'kysely'
import type { StoredEvidence } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import { cleanLine } from '#domain/form/clean-text.ts'
import type { Context } from '../context.ts'
import type { Database } from '../platform/database/tables.ts'
import { newKey } from '../platform/services/envelope.ts'
import { bagHash, measureBag, sealName, wrapFileKey } from './evidence.store.ts'
import { headLength, mediaTypeOf } from './media-type.ts'

export interface ArrivingFile {
  readonly bag: string
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

/**
 * Takes a file as it is, whatever it is: encrypted under a key of its own while it streams in, hashed on arrival, never
 * altered. Throws `invalid` (bag), `too_large` (details `limit`: `files`, `fileBytes` or `totalBytes`, and `max`),
 * `not_possible_now` (bag already sent).
 */
export async function receiveEvidence(context: Context, file: ArrivingFile): Promise<StoredEvidence> {
  const { clock, config, files, random } = context
  const bag = bagHash(context, file.bag)
  const room = await roomIn(context, bag)
  const id = random.uuid()
  const key = newKey(random)
  const storageKey = random.uuid()
  const { head, watched } = watchHead(file.content)
  const stored = await files.put(storageKey, key, watched, Math.min(config.evidence.fileBytes, room.bytes))
  if (stored === 'too_large')
    throw tooLarge(context, room.bytes < config.evidence.fileBytes ? 'totalBytes' : 'fileBytes')
  const name = fileName(file.name)
  const mediaType = mediaTypeOf(head())
  try {
    await keepRow(context, bag, room, {
      id,
      bag_hash: bag,
      wrapped_key: wrapFileKey(context, id, key),
      sealed_name: sealName(context, id, key, name),
      media_type: mediaType,
      size_bytes: stored.size,
      sha256: stored.sha256,
      storage_key: storageKey,
      received_at: clock.now(),
    })
  } catch (error) {
    await files.remove(storageKey)
    throw error
  }
  return { id, name, mediaType, size: stored.size, sha256: stored.sha256.toString('hex') }
}

interface Room {
  readonly bytes: number
  readonly position: number
}

async function roomIn(context: Context, bag: Buffer): Promise<Room> {
  const { evidence } = context.config
  const held = await measureBag(context, bag)
  if (held.isSent) throw new DomainError('not_possible_now')
  if (held.files >= evidence.files) throw tooLarge(context, 'files')
  return { bytes: evidence.totalBytes - held.bytes, position: held.position + 1 }
}

type NewRow = Omit<Insertable<Database['evidence']>, 'position' | 'filing_id'>

/** Files that arrive at once ask for the same position; the one that comes second measures the bag again. */
async function keepRow(context: Context, bag: Buffer, measured: Room, row: NewRow): Promise<void> {
  for (let room = measured; ; room = await roomIn(context, bag)) {
    const { bytes, position } = room
    if (row.size_bytes > bytes) throw tooLarge(context, 'totalBytes')
    const { numInsertedOrUpdatedRows } = await context.database
      .insertInto('evidence')
      .values({ ...row, position })
      .onConflict((conflict) => conflict.columns(['bag_hash', 'position']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return
  }
}

function tooLarge({ config }: Context, limit: keyof Context['config']['evidence']): DomainError {
  return new DomainError('too_large', { details: { limit, max: config.evidence[limit] } })
}

/** The first bytes, seen while they pass. */
function watchHead(content: AsyncIterable<Uint8Array>) {
  const seen: Uint8Array[] = []
  let length = 0
  async function* watched() {
    for await (const bytes of content) {
      if (length < headLength) {
        // Copied: the sender may reuse its buffer.
        const part = Uint8Array.from(bytes.subarray(0, headLength - length))
        seen.push(part)
        length += part.length
      }
      yield bytes
    }
  }
  return { head: () => Buffer.concat(seen), watched: watched() }
}

const longestName = 255

/** The name alone, without the folders some browsers send, in at most 255 bytes with its extension. */
function fileName(given: string): string {
  const name = cleanLine(given.slice(-4 * longestName).replace(/^.*[/\\]/s, '')) || 'fichier'
  if (Buffer.byteLength(name) <= longestName) return name
  const extension = /\.[\w]{1,10}$/.exec(name)?.[0] ?? ''
  let start = name.slice(0, longestName)
  while (Buffer.byteLength(start + extension) > longestName) start = start.slice(0, -1)
  return start.toWellFormed().replace(/\ufffd$/, '') + extension
}
