import { useTexts } from '../texts/use-texts.tsx'
import type { ShownProposal } from './link-words.ts'

type Figures = NonNullable<ShownProposal['across']>['from']

/** « Série 218 : 14 déclarations, 6 200 €, 12 – 24 nov. 2026 »: a series named with its figures. */
export function useSeriesWords() {
  const { t, format } = useTexts()
  return ({ number, size, lossCents, firstDay, lastDay }: Figures): string =>
    t.links.across.series(
      number,
      size,
      format.euros(lossCents),
      firstDay && lastDay ? format.span(firstDay, lastDay) : '',
    )
}
