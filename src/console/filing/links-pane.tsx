import { useState } from 'react'
import { Link } from 'react-router'
import type { FilingDetail } from '#contract/filing.ts'
import type { Verdict } from '../client/decision.ts'
import { useDecisions } from '../client/decisions.tsx'
import { LinkCard } from '../links/link-card.tsx'
import { otherSide, type ShownProposal } from '../links/link-words.ts'
import { useLinkSentence } from '../links/use-link-sentence.ts'
import { useProposalJudge } from '../links/use-proposal-judge.tsx'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'

/** Right: why the filing is tied, and what is proposed. The keys go to the link that has, or last had, the focus. */
export function LinksPane({ filing }: { filing: FilingDetail }) {
  const { t, format } = useTexts()
  const sentenceOf = useLinkSentence()
  const may = useMay()
  const { outbox, decide } = useDecisions()
  const { link, openProposals } = filing
  const waiting = new Set(
    outbox.flatMap(({ decision }) =>
      decision.kind === 'proposal'
        ? [decision.proposal]
        : decision.kind === 'membership'
          ? [decision.filing]
          : [],
    ),
  )
  const proposals = openProposals.filter((proposal) => !waiting.has(proposal.id))
  const [active, setActive] = useState<string>()
  const judges = may('link.judge')
  const isActive = (key: string) => (active ?? (link ? 'link' : proposals[0]?.id)) === key
  const page = `/console/filings/${filing.id}`

  const proposalJudge = useProposalJudge(page)
  const judgeLink = (verdict: Verdict, text: string) => {
    if (!link) return false
    decide({
      kind: 'membership',
      filing: filing.id,
      series: link.series.id,
      verdict,
      reference: filing.reference,
      text: text.trim().length < 3 ? '' : text,
      page,
    })
    return true
  }

  return (
    <section className="pane white col two-rows" aria-labelledby="h-links">
      <div className="bar subhead">
        <h2 id="h-links" className="grow">
          {link ? t.filing.why(link.series.number) : t.filing.links}
        </h2>
        {link && may('series.read') && (
          <Link to={`/console/series/${link.series.id}`} className="small">
            {t.filing.members(link.series.size)}
          </Link>
        )}
      </div>
      <Pane label={t.filing.links}>
        {link && (
          <LinkCard
            title={
              <span className="soft small">
                {link.decidedBy === 'officer' && link.officer
                  ? t.links.confirmedBy(link.officer, format.day(link.since))
                  : t.links.computedOn(format.day(link.since))}
              </span>
            }
            sentence={
              link.explanation
                ? sentenceOf({
                    explanation: link.explanation,
                    target: { kind: 'series', series: link.series },
                    decidedAt: link.since,
                    beside: filing.identifiers,
                  })
                : link.decidedBy === 'officer'
                  ? t.links.openedByOfficer
                  : t.links.opened
            }
            explanation={link.explanation}
            hasKeys={isActive('link')}
            onFocus={() => setActive('link')}
            openAtFirst
            link={filing.id}
            judge={judges && !waiting.has(filing.id) ? judgeLink : undefined}
          />
        )}
        {proposals.map((proposal) => (
          <LinkCard
            key={proposal.id}
            isProposal
            link={proposal.id}
            title={<h3>{targetTitle(proposal)}</h3>}
            sentence={sentenceOf({
              explanation: proposal.explanation,
              target: otherSide(proposal, filing.id),
              decidedAt: proposal.createdAt,
              beside: filing.identifiers,
            })}
            explanation={proposal.explanation}
            hasKeys={isActive(proposal.id)}
            onFocus={() => setActive(proposal.id)}
            judge={judges ? (verdict, text) => proposalJudge.judge(proposal, verdict, text) : undefined}
          />
        ))}
        {!link && openProposals.length === 0 && (
          <div className="sec stack g4">
            <p>{filing.linkedAt ? t.filing.noLink : t.filing.notLinkedYet}</p>
            <p className="small soft">{t.filing.noLinkHelp}</p>
          </div>
        )}
        {filing.linkedAt && (link || openProposals.length > 0) && (
          <section className="sec stack g4" aria-labelledby="h-computed">
            <h3 id="h-computed">{t.filing.computed}</h3>
            <p className="small soft">{t.filing.computedAt(format.moment(filing.linkedAt))}</p>
          </section>
        )}
      </Pane>
      {proposalJudge.sheet}
    </section>
  )

  function targetTitle(proposal: ShownProposal): string {
    const target = otherSide(proposal, filing.id)
    return target.kind === 'series'
      ? t.links.proposalSeries(target.series.number)
      : t.links.proposalFiling(target.reference)
  }
}
