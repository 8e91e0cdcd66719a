import { rarityEffect } from '#domain/series/rarity-phrase.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { ShownIdentifier } from './link-words.ts'

/** What a value does to a link, in words: ties, proposes, or nothing, and to which series. */
export function useEffectWords() {
  const { t, locale } = useTexts()
  return ({ rarity, series, seriesNumber }: ShownIdentifier): string => {
    if (rarity === 'rare' && seriesNumber !== undefined) return t.links.effectWithSeries(seriesNumber)
    const effect = rarityEffect[rarity][locale]
    return series > 1 && rarity !== 'common' ? `${t.links.inSeries(series)}, ${effect}` : effect
  }
}
