import { type Door, doors as doorIds, isDoor } from '#domain/filing/redirection.ts'
import { type Service, services } from '#domain/orientation/directory.ts'

/** Where a filing may be sent on, as services. */
export const doors: readonly (Service & { readonly id: Door })[] = doorIds.map((id) => ({
  ...services[id],
  id,
}))

/** The door an act stored, unless it is one this console does not know. */
export const doorOf = (id: string): Service | undefined => (isDoor(id) ? services[id] : undefined)
