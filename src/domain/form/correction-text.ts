import { showIdentifier } from '#linkage'
import type { Locale, Text } from '../locale.ts'
import { kindNames } from '../wording/identifier-kinds.ts'
import { say } from '../wording/say.ts'
import type { IdentifierCorrection } from './correct-identifier.ts'
import { identify } from './identify.ts'

/** A correction in one line, for the person and for the officer. */
export function correctionText({ kind, value, becomes }: IdentifierCorrection, locale: Locale): string {
  const label = kindNames[kind].label[locale]
  const was = showIdentifier({ kind, value })
  if (becomes === null) return say(notTheirs, locale, { label, was })
  const { identifier } = identify(kind, becomes, { owner: 'suspect', source: 'typed' })
  return say(replaced, locale, { label, was, is: showIdentifier(identifier) })
}

const replaced: Text = { fr: '{label}\u00a0: {is} au lieu de {was}.', en: '{label}: {is} instead of {was}.' }
const notTheirs: Text = {
  fr: '{label}\u00a0: {was} n’était pas à l’auteur.',
  en: '{label}: {was} was not the offender’s.',
}
