import { readAddress } from '#pages/addresses.ts'
import { done, inStore } from './database.ts'

const noteName = 'draft on server'

/** Remembers which draft of the server this browser works on, so that the home page offers it; a redirect says it is gone. */
export async function noteDraftOnServer(url: URL, response: Response): Promise<void> {
  const { path } = readAddress(url.pathname)
  const [, id, page] = /^\/declaration\/(s-[\w-]+)(?:\/([a-z-]+))?/.exec(path) ?? []
  if (id === undefined || page === 'recepisse' || page === 'quitter') return
  const isHere = response.ok && response.type !== 'opaqueredirect'
  if (!isHere && page !== undefined) return
  await inStore('notes', 'readwrite', (notes) =>
    isHere ? done(notes.put(id, noteName)) : done(notes.delete(noteName)),
  )
}

export function draftOnServer(): Promise<string | undefined> {
  return inStore('notes', 'readonly', (notes) => done<string | undefined>(notes.get(noteName)))
}
