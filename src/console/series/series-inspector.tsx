import { useState } from 'react'
import { Link } from 'react-router'
import type { SeriesDetail } from '#contract/console.ts'
import { rarityPhrase } from '#domain/series/rarity-phrase.ts'
import type { Verdict } from '../client/decision.ts'
import { useDecisions } from '../client/decisions.tsx'
import { CitedPlate } from '../links/cited-plate.tsx'
import { type ShownProposal, sentenceOf } from '../links/link-words.ts'
import { VerdictButtons } from '../links/verdict-buttons.tsx'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'
import { citations, groupsWithout, strongestTie, ties } from './holds-by.ts'

/** « Pourquoi ? »: what the chosen identifier holds together, what is proposed, what the series rests on. */
export function SeriesInspector({ series, chosen }: { series: SeriesDetail; chosen: number }) {
  const { t } = useTexts()
  return (
    <Pane label={t.series.inspector}>
      <Chosen series={series} chosen={chosen} />
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

const groupsNamed = 5

function Chosen({ series, chosen }: { series: SeriesDetail; chosen: number }) {
  const { t, format, locale } = useTexts()
  const identifier = series.identifiers[chosen]
  if (!identifier) return null
  const cited = citations(series.members, series.identifiers.length)[chosen] ?? 0
  const groups = groupsWithout(series.members, series.identifiers, chosen)
  const before = groupsWithout(series.members, series.identifiers)
  const named = groups.slice(0, groupsNamed).map(format.count)
  const rest = groups.length - named.length
  const sizes = [...named, ...(rest > 0 ? [t.series.andOthers(rest)] : [])].join(', ')
  return (
    <section className="sec stack" aria-labelledby="h-chosen">
      <h2 id="h-chosen" className="faint light">
        {t.series.selected}
      </h2>
      <div>
        <CitedPlate of={identifier} />
      </div>
      <p className="why">
        {t.series.ties(cited, series.members.length)}{' '}
        {ties(identifier) &&
          (groups.length > before.length
            ? t.series.withoutSplits(groups.length, sizes)
            : t.series.withoutHolds)}
      </p>
      <dl className="kv">
        <dt>{t.series.citedOver}</dt>
        <dd>{rarityPhrase(identifier, locale)}</dd>
        <dt>{t.series.span}</dt>
        <dd>{format.span(identifier.firstSeen, identifier.lastSeen)}</dd>
      </dl>
    </section>
  )
}

function Proposals({ series }: { series: SeriesDetail }) {
  const { t, locale } = useTexts()
  const may = useMay()
  const { outbox, decide } = useDecisions()
  const waiting = new Set(
    outbox.flatMap(({ decision }) => (decision.kind === 'proposal' ? [decision.proposal] : [])),
  )
  const open = series.openProposals.filter(({ id }) => !waiting.has(id))
  const [active, setActive] = useState<string>()
  const judge = (proposal: ShownProposal) => (verdict: Verdict, text: string) =>
    decide({
      kind: 'proposal',
      filing: proposal.filing.id,
      proposal: proposal.id,
      verdict,
      reference: proposal.filing.reference,
      text: text.trim().length < 3 ? '' : text,
      page: `/console/series/${series.id}`,
    })
  return (
    <section className="sec stack" aria-labelledby="h-proposals">
      <h2 id="h-proposals">{t.series.openProposals(open.length)}</h2>
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
              {sentenceOf(proposal.explanation, proposal.target, locale)}
            </p>
            {may('link.judge') && (
              <VerdictButtons
                link={proposal.id}
                hasKeys={active ? active === proposal.id : index === 0}
                judge={judge(proposal)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Health({ series }: { series: SeriesDetail }) {
  const { t, format } = useTexts()
  const strongest = strongestTie(series.members, series.identifiers)
  const identifier = strongest === undefined ? undefined : series.identifiers[strongest]
  const cited = citations(series.members, series.identifiers.length)[strongest ?? -1] ?? 0
  const weakest = series.members
    .filter((member) => member.decidedBy === 'computed' && member.explanation)
    .toSorted((a, b) => (a.explanation?.total ?? 0) - (b.explanation?.total ?? 0))[0]
  const decided = series.history.findLast((entry) => entry.officer !== null)
  return (
    <section className="sec stack" aria-labelledby="h-health">
      <h2 id="h-health">{t.series.health}</h2>
      <dl className="kv">
        <dt>{t.series.holdsBy}</dt>
        <dd>
          {identifier
            ? t.series.holdsByWords(t.links.shortKinds[identifier.kind], cited, series.members.length)
            : t.series.holdsByNothing}
        </dd>
        {weakest?.explanation && (
          <>
            <dt>{t.series.weakest}</dt>
            <dd>
              <Link to={`/console/filings/${weakest.id}`} className="mono">
                {weakest.reference}
              </Link>{' '}
              {format.bits(weakest.explanation.total)}
            </dd>
          </>
        )}
        <dt>{t.series.lastDecision}</dt>
        <dd>
          {decided ? t.series.byOfficer(decided.officer ?? '', format.day(decided.at)) : t.series.noDecision}
        </dd>
      </dl>
    </section>
  )
}
