import type { Evidence, IdentifierKind } from '#linkage'
import type { Locale, Text } from '../locale.ts'
import { say } from '../wording/say.ts'
import { valueNoun } from './value-noun.ts'

/** First line of the waterfall: how unlikely a tie is before anything is compared. */
export const startLabel: Text = { fr: 'Départ, au hasard', en: 'Start, by chance' }

/** What one line of the waterfall says: « IBAN identique », « Téléphone différent », « Site, déjà compté ». */
export function evidenceLabel(evidence: Evidence, locale: Locale): string {
  if (evidence.kind === 'offence') return offence[evidence.sign === '-' ? 'differs' : 'agrees'][locale]
  const { name, isFeminine } = valueNoun(evidence.kind as IdentifierKind, evidence.value)
  const label = say(labels[evidence.reason], locale, { noun: name[locale], e: isFeminine ? 'e' : '' })
  return label.charAt(0).toLocaleUpperCase(locale) + label.slice(1)
}

const offence: Readonly<Record<'agrees' | 'differs', Text>> = {
  agrees: { fr: 'Même forme d’escroquerie', en: 'Same kind of scam' },
  differs: { fr: 'Autre forme d’escroquerie', en: 'Another kind of scam' },
}

const same: Text = { fr: '{noun} identique', en: 'Same {noun}' }
const labels: Readonly<Record<Evidence['reason'], Text>> = {
  same_value: same,
  same_part: same,
  hub: { fr: '{noun} courant{e}, ne compte pas', en: 'Common {noun}, does not count' },
  already_counted: { fr: '{noun}, déjà compté{e}', en: '{noun}, already counted' },
  differs: { fr: '{noun} différent{e}', en: 'Different {noun}' },
  offence_agrees: offence.agrees,
  offence_differs: offence.differs,
}
