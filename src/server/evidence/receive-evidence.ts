import type { StoredEvidence } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import { cleanLine } from '#domain/form/clean-text.ts'
import type { Context } from '../context.ts'
import { newKey } from '../platform/services/envelope.ts'
import {
  bagHash,
  type HeldInBag,
  keepInBag,
  measureBag,
  type NewEvidence,
  sealName,
  wrapFileKey,
} from './evidence.store.ts'
import { headLength, mediaTypeOf } from './media-type.ts'

export interface ArrivingFile {
  readonly bag: string
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

/** A file longer than this is refused midway when its bag has no room; a shorter one, once it has arrived. */
const looksAfterBytes = 1_000_000

/**
 * Takes a file as it is, whatever it is: encrypted under a key of its own while it streams in, hashed on arrival, never
 * altered. Throws `invalid` (bag), `too_large` (details `limit`: `files`, `fileBytes` or `totalBytes`, and `max`),
 * `not_possible_now` (bag already sent).
 */
export async function receiveEvidence(context: Context, file: ArrivingFile): Promise<StoredEvidence> {
  const { clock, config, files, random } = context
  const bag = bagHash(context, file.bag)
  const id = random.uuid()
  const key = newKey(random)
  const storageKey = random.uuid()
  const { head, watched } = watchHead(whileThereIsRoom(context, bag, file.content))
  const stored = await files.put(storageKey, key, watched, config.evidence.fileBytes)
  if (stored === 'too_large') throw tooLarge(context, 'fileBytes')
  const name = fileName(file.name)
  const mediaType = mediaTypeOf(head())
  try {
    await keepRow(context, {
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

/** Nobody waits for 200 MB to learn that the bag was full before the first byte. */
async function* whileThereIsRoom(context: Context, bag: Buffer, content: AsyncIterable<Uint8Array>) {
  let size = 0
  let room = looksAfterBytes
  let isMeasured = false
  for await (const bytes of content) {
    size += bytes.length
    if (size > room && !isMeasured) {
      const held = await measureBag(context, bag)
      refuseFull(context, held, 1)
      room = context.config.evidence.totalBytes - held.bytes
      isMeasured = true
    }
    if (size > room) throw tooLarge(context, 'totalBytes')
    yield bytes
  }
}

/** Files that arrive at once ask for the same place; the one that comes second asks again. */
async function keepRow(context: Context, row: NewEvidence): Promise<void> {
  for (;;) {
    const { is_kept, ...held } = await keepInBag(context, row)
    if (is_kept) return
    refuseFull(context, held, row.size_bytes)
  }
}

function refuseFull(context: Context, held: HeldInBag, size: number): void {
  const { files, totalBytes } = context.config.evidence
  if (held.is_sent) throw new DomainError('not_possible_now')
  if (held.files >= files) throw tooLarge(context, 'files')
  if (held.bytes + size > totalBytes) throw tooLarge(context, 'totalBytes')
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
