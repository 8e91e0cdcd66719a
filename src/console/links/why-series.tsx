import { useState } from 'react'
import { Link } from 'react-router'
import type { FilingDetail } from '#contract/filing.ts'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { EvidenceKey } from './evidence-key.tsx'
import { LinkWaterfall } from './link-waterfall.tsx'
import { otherSide } from './link-words.ts'
import { StrengthTag } from './strength-tag.tsx'
import { useLinkSentence } from './use-link-sentence.ts'

/** The strongest tie of a filing, read in one sentence; its weights one key away. */
export function WhySeries({ filing }: { filing: FilingDetail }) {
  const { t, format } = useTexts()
  const sentenceOf = useLinkSentence()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const proposal = filing.openProposals[0]
  const explanation = filing.link ? filing.link.explanation : proposal?.explanation
  useKeys(explanation ? { w: () => setOpen((was) => !was) } : {})
  if (!filing.link && !proposal)
    return <p className="faint">{filing.linkedAt ? t.filing.noLink : t.filing.notLinkedYet}</p>

  const target = filing.link
    ? ({ kind: 'series', series: filing.link.series } as const)
    : proposal && otherSide(proposal, filing.id)
  const title = filing.link
    ? t.filing.why(filing.link.series.number)
    : target?.kind === 'series'
      ? t.links.proposalSeries(target.series.number)
      : t.links.proposalFiling(target?.reference ?? '')
  return (
    <section className="card why-card stack g4" aria-labelledby="h-why">
      <div className="row between">
        <h3 id="h-why">{title}</h3>
        <span className="row">
          {explanation && <StrengthTag of={explanation} />}
          {explanation && (
            <Button
              tone="quiet"
              shortcut="W"
              aria-expanded={open}
              aria-pressed={open}
              onClick={() => setOpen(!open)}
            >
              {t.links.weights}
            </Button>
          )}
        </span>
      </div>
      <p className="why">
        {explanation && target
          ? sentenceOf({
              explanation,
              target,
              decidedAt: filing.link?.since ?? proposal?.createdAt ?? filing.submittedAt,
              beside: filing.identifiers,
            })
          : t.links.opened}
      </p>
      {explanation && <EvidenceKey of={explanation} />}
      {explanation && open && <LinkWaterfall of={explanation} isProposal={!filing.link} />}
      {filing.link && may('series.read') && (
        <p className="small">
          <Link to={`/console/series/${filing.link.series.id}`}>
            {t.inbox.seriesOf(filing.link.series.number, filing.link.series.size)}
          </Link>
          <span className="faint">
            {', '}
            {filing.link.officer
              ? t.links.confirmedBy(filing.link.officer, format.day(filing.link.since))
              : t.links.computedOn(format.day(filing.link.since))}
          </span>
        </p>
      )}
    </section>
  )
}
