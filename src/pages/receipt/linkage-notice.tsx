import type { PublicLinkage } from '#contract/public.ts'
import type { Locale } from '#domain/locale.ts'
import type { FilingKind } from '#domain/offence.ts'
import { FactCard } from '../ui/fact-card.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { Section } from '../ui/section.tsx'
import { receiptTexts } from './texts.ts'

export interface LinkageNoticeProps {
  readonly linkage: PublicLinkage
  readonly kind: FilingKind
  readonly locale: Locale
}

/** What the linking showed, in five sentences that never say which identifier, which series, or that there is one. */
export function LinkageNotice({ linkage, kind, locale }: LinkageNoticeProps) {
  const texts = receiptTexts[locale]
  if (linkage.state === 'linked')
    return (
      <LiveRegion id="rapprochement">
        <FactCard tone="calm" title={texts.linkedTitle[kind]} icon="link">
          <p>{texts.linkageText.linked[kind](texts.ranges[linkage.range])}</p>
        </FactCard>
      </LiveRegion>
    )
  return (
    <Section title={texts.linkage}>
      <LiveRegion id="rapprochement" busy={linkage.state === 'running'}>
        <p>{texts.linkageText[linkage.state]}</p>
      </LiveRegion>
    </Section>
  )
}
