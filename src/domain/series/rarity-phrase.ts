import type { Identifier, Rarity } from '#linkage'
import type { Locale, Text } from '../locale.ts'
import { say } from '../wording/say.ts'
import { filingsIn, formatCount } from './count-of.ts'
import { nounOf } from './value-noun.ts'

export const rarityWord: Readonly<Record<Rarity, Text>> = {
  new: { fr: 'nouveau', en: 'new' },
  rare: { fr: 'rare', en: 'rare' },
  shared: { fr: 'partagé', en: 'shared' },
  common: { fr: 'courant', en: 'common' },
}

/** What an identifier of that rarity does to a link. */
export const rarityEffect: Readonly<Record<Rarity, Text>> = {
  new: {
    fr: 'première fois que nous le voyons\u00a0; comparé à chaque arrivée',
    en: 'first time we see it; compared at each arrival',
  },
  rare: { fr: 'relie', en: 'ties' },
  shared: { fr: 'propose, ne relie pas seul', en: 'proposes, does not tie alone' },
  common: { fr: 'ne relie pas', en: 'does not tie' },
}

/** « citée dans 3 des 61 204 déclarations »: the count over its base, the filing being read included. */
export function rarityPhrase(
  identifier: Identifier & { readonly filings: number; readonly base: number },
  locale: Locale,
): string {
  const { isFeminine } = nounOf(identifier)
  return say(identifier.base > 1 ? cited : citedAlone, locale, {
    e: isFeminine ? 'e' : '',
    count: formatCount(identifier.filings, locale),
    base: filingsIn(identifier.base, locale),
  })
}

const cited: Text = { fr: 'cité{e} dans {count} des {base}', en: 'cited in {count} of {base}' }
const citedAlone: Text = {
  fr: 'cité{e} dans la seule déclaration reçue',
  en: 'cited in the only filing received',
}
