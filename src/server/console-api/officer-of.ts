import { DomainError } from '#domain/domain-error.ts'
import type { Call } from '../platform/http/mount-operations.ts'

/** The signed-in officer of a call whose permission was checked. */
export function officerOf({ caller }: Call): string {
  if (caller.kind !== 'officer') throw new DomainError('unauthenticated')
  return caller.id
}
