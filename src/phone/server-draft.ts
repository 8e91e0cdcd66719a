import { readAddress } from '#pages/addresses.ts'
import { untracedHeader } from '#pages/headers.ts'
import { done, inStore } from './database.ts'

const noteName = 'draft on server'

/**
 * Remembers which draft of the server this browser works on, so that the home page offers it; a redirect says it is gone.
 * The page of its parts is the one that every way into a draft passes.
 */
export async function noteDraftOnServer(url: URL, response: Response): Promise<void> {
  const { path } = readAddress(url.pathname)
  const [, id] = /^\/declaration\/(s-[\w-]+)$/.exec(path) ?? []
  if (id === undefined || response.headers.has(untracedHeader)) return
  const isHere = response.ok && response.type !== 'opaqueredirect'
  await inStore('notes', 'readwrite', (notes) =>
    isHere ? done(notes.put(id, noteName)) : done(notes.delete(noteName)),
  )
}

export function draftOnServer(): Promise<string | undefined> {
  return inStore('notes', 'readonly', (notes) => done<string | undefined>(notes.get(noteName)))
}
