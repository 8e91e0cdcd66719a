import type { Catalogue } from '../texts/fr.ts'

/** The words of an event kind; one this console does not know yet is shown as it is. */
export const actWords = (kind: string, t: Catalogue): string =>
  (t.filing.acts as Readonly<Record<string, string>>)[kind] ?? kind

/** An officer's name as it is; the person and the computation in words. */
export function actorWords(who: string, t: Catalogue): string {
  return who === 'person' || who === 'system' || who === 'officer' ? t.filing.actors[who] : who
}
