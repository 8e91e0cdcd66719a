import { useState } from 'react'
import { Link } from 'react-router'
import type { SeriesDetail, SharedIdentifier } from '#contract/series.ts'
import { ties } from '#domain/series/holds-by.ts'
import { rarityPhrase } from '#domain/series/rarity-phrase.ts'
import { useDecisions } from '../client/decisions.tsx'
import { CitedPlate } from '../links/cited-plate.tsx'
import { useSeriesWords } from '../links/series-words.ts'
import { useLinkSentence } from '../links/use-link-sentence.ts'
import { useProposalJudge } from '../links/use-proposal-judge.tsx'
import { VerdictButtons } from '../links/verdict-buttons.tsx'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'

/** « Pourquoi ? »: what the chosen identifier holds together, what is proposed, what the series rests on. */
export function SeriesInspector({
  series,
  chosen,
}: {
  series: SeriesDetail
  chosen: SharedIdentifier | undefined
}) {
  const { t } = useTexts()
  return (
    <Pane label={t.series.inspector}>
      {chosen && <Chosen series={series} of={chosen} />}
      <ToCompare series={series} />
      <Proposals series={series} />
      <Health series={series} />
      <section className="sec stack g4" aria-labelledby="h-places">
        <h2 id="h-places">{t.series.places}</h2>
        <p className="soft">
          {series.departements.length > 0 ? series.departements.join(', ') : t.series.noPlaces}
        </p>
      </section>
    </Pane>
  )
}

function Chosen({ series, of }: { series: SeriesDetail; of: SharedIdentifier }) {
  const { t, format, locale } = useTexts()
  const { groups, largest } = of.without
  const rest = groups - largest.length
  const sizes = [...largest.map(format.count), ...(rest > 0 ? [t.series.andOthers(rest)] : [])].join(', ')
  return (
    <section className="sec stack" aria-labelledby="h-chosen">
      <h2 id="h-chosen" className="faint light">
        {t.series.selected}
      </h2>
      <div>
        <CitedPlate of={of} />
      </div>
      <p className="why">
        {t.series.ties(format.count(of.citedBy), series.size)}{' '}
        {ties(of) &&
          (groups > series.groups
            ? t.series.withoutSplits(format.count(groups), sizes)
            : t.series.withoutHolds)}
      </p>
      <dl className="kv">
        <dt>{t.series.citedOver}</dt>
        <dd>{rarityPhrase(of, locale)}</dd>
        <dt>{t.series.span}</dt>
        <dd>{format.span(of.firstSeen, of.lastSeen)}</dd>
      </dl>
    </section>
  )
}

function Proposals({ series }: { series: SeriesDetail }) {
  const { t, format } = useTexts()
  const sentenceOf = useLinkSentence()
  const may = useMay()
  const { outbox } = useDecisions()
  const { judge, sheet } = useProposalJudge(`/console/series/${series.id}`)
  const waiting = new Set(
    outbox.flatMap(({ decision }) => (decision.kind === 'proposal' ? [decision.proposal] : [])),
  )
  const open = series.openProposals.filter(({ id }) => !waiting.has(id))
  const leaving = series.openProposals.length - open.length
  const others = series.proposals - series.openProposals.length
  const [active, setActive] = useState<string>()
  return (
    <section className="sec stack" aria-labelledby="h-proposals">
      <h2 id="h-proposals">{t.series.openProposals(format.count(series.proposals - leaving))}</h2>
      {open.length === 0 && <p className="soft small">{t.series.noProposals}</p>}
      <ul className="stack g16">
        {open.map((proposal, index) => (
          <li key={proposal.id} className="stack" onFocusCapture={() => setActive(proposal.id)}>
            <p>
              <Link
                to={`/console/filings/${proposal.filing.id}`}
                className="mono"
                state={{ from: `/console/series/${series.id}` }}
              >
                {proposal.filing.reference}
              </Link>{' '}
              {sentenceOf({
                explanation: proposal.explanation,
                target: proposal.target,
                decidedAt: proposal.createdAt,
              })}
            </p>
            {proposal.across && (
              <p className="small soft">
                {t.links.across.now(proposal.across.from.number, proposal.across.from.size)}
              </p>
            )}
            {may('link.judge') && (
              <VerdictButtons
                link={proposal.id}
                hasKeys={active ? active === proposal.id : index === 0}
                judge={(verdict, text) => judge(proposal, verdict, text)}
              />
            )}
          </li>
        ))}
      </ul>
      {others > 0 && <p className="small soft">{t.series.moreProposals(others)}</p>}
      {sheet}
    </section>
  )
}

/** Series that officers ask to compare with this one: nothing moved, and nothing is forgotten. */
function ToCompare({ series }: { series: SeriesDetail }) {
  const { t, format } = useTexts()
  const wordsOf = useSeriesWords()
  if (series.mergeProposals.length === 0) return null
  return (
    <section className="sec stack" aria-labelledby="h-compare">
      <h2 id="h-compare">{t.series.toCompare}</h2>
      <ul className="stack g12">
        {series.mergeProposals.map(({ series: other, filing, officer, reason, at }) => (
          <li key={`${other.id} ${filing.id}`} className="stack g4">
            <Link to={`/console/series/${other.id}`}>{wordsOf(other)}</Link>
            <p className="small soft">
              {t.series.askedBy(officer ?? t.filing.anyOfficer, format.day(at))}{' '}
              <Link
                to={`/console/filings/${filing.id}`}
                className="mono"
                state={{ from: `/console/series/${series.id}` }}
              >
                {filing.reference}
              </Link>
            </p>
            {reason && <p className="small soft history-reason">{reason}</p>}
          </li>
        ))}
      </ul>
      <p className="small faint">{t.series.stillToCompare}</p>
    </section>
  )
}

function Health({ series }: { series: SeriesDetail }) {
  const { t, format } = useTexts()
  const { restsOn, weakest, lastDecision } = series
  return (
    <section className="sec stack" aria-labelledby="h-health">
      <h2 id="h-health">{t.series.health}</h2>
      <dl className="kv">
        <dt>{t.series.holdsBy}</dt>
        <dd>
          {restsOn
            ? t.series.holdsByWords(
                t.links.shortKinds[restsOn.kind],
                format.count(restsOn.citedBy),
                format.count(series.size),
              )
            : t.series.holdsByNothing}
        </dd>
        {weakest && (
          <>
            <dt>{t.series.weakest}</dt>
            <dd>
              <Link
                to={`/console/filings/${weakest.id}`}
                className="mono"
                state={{ from: `/console/series/${series.id}` }}
              >
                {weakest.reference}
              </Link>{' '}
              {format.bits(weakest.total)}
            </dd>
          </>
        )}
        <dt>{t.series.lastDecision}</dt>
        <dd>
          {lastDecision
            ? t.series.byOfficer(lastDecision.officer, format.day(lastDecision.at))
            : t.series.noDecision}
        </dd>
      </dl>
    </section>
  )
}
