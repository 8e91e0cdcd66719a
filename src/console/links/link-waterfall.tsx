import { startLabel } from '#domain/series/evidence-label.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Waterfall } from '../ui/waterfall.tsx'
import { keyOf, labelOf, type ShownExplanation } from './link-words.ts'
import { outcomeOf } from './outcome-of.ts'

/** How a link's weight adds up, from the stored evidence alone. */
export function LinkWaterfall({ of, isProposal = false }: { of: ShownExplanation; isProposal?: boolean }) {
  const { t, format, locale } = useTexts()
  const { propose, attach } = of.thresholds
  const words = t.links
  const outcome = outcomeOf(of, t, isProposal)
  return (
    <Waterfall
      start={of.start}
      rows={of.evidence.map((evidence) => ({
        key: keyOf(evidence),
        label: labelOf(evidence, locale),
        bits: evidence.bits,
      }))}
      total={of.total}
      thresholds={of.thresholds}
      bits={format.bits}
      plain={format.count}
      words={{
        caption: words.caption,
        element: words.element,
        weight: words.weight,
        running: words.running,
        start: startLabel[locale],
        total: words.total,
        outcome,
        gloss: words.gloss,
        bandConfirm: words.bandConfirm(format.count(propose), format.count(attach)),
        bandAttach: words.bandAttach(format.count(attach)),
      }}
    />
  )
}
