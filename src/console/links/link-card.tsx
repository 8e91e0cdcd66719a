import { type ReactNode, useState } from 'react'
import type { Verdict } from '../client/decision.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { EvidenceKey } from './evidence-key.tsx'
import { LinkWaterfall } from './link-waterfall.tsx'
import type { ShownExplanation } from './link-words.ts'
import { StrengthTag } from './strength-tag.tsx'
import { VerdictButtons } from './verdict-buttons.tsx'

interface Props {
  title: ReactNode
  sentence: string
  note?: string
  explanation: ShownExplanation | null
  /** The keys W, M, D, U go to one link of the page at a time. */
  hasKeys: boolean
  onFocus: () => void
  openAtFirst?: boolean
  isProposal?: boolean
  /** What the verdict is about: the proposal, or the filing. */
  link: string
  judge?: ((verdict: Verdict, reason: string) => boolean) | undefined
}

/** One link explained: sentence, strength, signs; the weights one key away; the verdict one key away. */
export function LinkCard({
  title,
  sentence,
  note,
  explanation,
  hasKeys,
  onFocus,
  openAtFirst,
  isProposal,
  link,
  judge,
}: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState(openAtFirst ?? false)
  useKeys(hasKeys && explanation ? { w: () => setOpen((was) => !was) } : {})
  return (
    <section className="sec stack" onFocusCapture={onFocus}>
      <div className="row between">
        {title}
        {explanation && <StrengthTag of={explanation} />}
      </div>
      <p className="why">{sentence}</p>
      {note && <p className="small soft">{note}</p>}
      {explanation && (
        <>
          <div className="row between top">
            <EvidenceKey of={explanation} />
            <Button
              tone="quiet"
              aria-expanded={open}
              aria-pressed={open}
              {...(hasKeys && { shortcut: 'W' })}
              onClick={() => setOpen(!open)}
            >
              {t.links.weights}
            </Button>
          </div>
          {open && <LinkWaterfall of={explanation} isProposal={isProposal ?? false} />}
        </>
      )}
      {judge && <VerdictButtons link={link} hasKeys={hasKeys} judge={judge} />}
    </section>
  )
}
