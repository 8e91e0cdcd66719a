import { rarityEffect } from '#domain/series/rarity-phrase.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { ShownIdentifier } from './link-words.ts'

/** What a value does to a link, in words: ties, proposes, or nothing. */
export function useEffectWords(series: number | undefined) {
  const { t, locale } = useTexts()
  return ({ rarity, series: citedBySeries }: Pick<ShownIdentifier, 'rarity' | 'series'>): string => {
    if (rarity === 'rare' && citedBySeries > 0 && series !== undefined)
      return t.links.effectWithSeries(series)
    const effect = rarityEffect[rarity][locale]
    return rarity === 'shared' && citedBySeries > 1 ? `${t.links.inSeries(citedBySeries)}, ${effect}` : effect
  }
}
