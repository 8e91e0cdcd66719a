import { Link } from 'react-router'
import type { FilingDetail } from '#contract/filing.ts'
import type { SeriesDetail } from '#contract/series.ts'
import { Narrative } from '../filing/narrative.tsx'
import { CitedPlate } from '../links/cited-plate.tsx'
import {
  labelOf,
  type ShownExplanation,
  type ShownIdentifier,
  type ShownProposal,
} from '../links/link-words.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Sign } from '../ui/sign.tsx'
import { compareValues } from './compare-values.ts'

interface Props {
  filing: FilingDetail
  target: ShownProposal['target']
  other: { series: SeriesDetail | undefined; filing: FilingDetail | undefined }
  explanation: ShownExplanation
}

const platesShown = 3

/** Value by value, each with its sign and weight; then both texts side by side. */
export function Comparison({ filing, target, other, explanation }: Props) {
  const { t, format, locale } = useTexts()
  const right: readonly ShownIdentifier[] =
    other.filing?.identifiers ??
    other.series?.identifiers.identifiers.map((value) => ({ ...value, source: '' })) ??
    []
  const rows = compareValues(filing.identifiers, right, explanation.evidence)
  const rightTitle = target.kind === 'series' ? t.series.numbered(target.series.number) : target.reference
  const rightPage =
    target.kind === 'series' ? `/console/series/${target.series.id}` : `/console/filings/${target.id}`
  const latest = other.series?.members.members[0]
  return (
    <>
      <section className="compare-table" aria-label={t.proposals.values}>
        <table className="compared">
          <caption className="unseen">{t.proposals.values}</caption>
          <colgroup>
            <col className="col-element" />
            <col />
            <col className="col-sign" />
            <col />
            <col className="col-weight" />
            <col className="col-why" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t.proposals.element}</th>
              <th scope="col">
                <Link
                  className="mono m"
                  to={`/console/filings/${filing.id}`}
                  state={{ from: '/console/proposals' }}
                >
                  {filing.reference}
                </Link>{' '}
                {filing.kind === 'complaint' ? t.inbox.complaint.toLowerCase() : t.inbox.report.toLowerCase()}
                {filing.series && `, ${t.series.lower(filing.series.number)}`}
              </th>
              <th scope="col">
                <span className="unseen">{t.proposals.sign}</span>
              </th>
              <th scope="col">
                <Link className="mono m" to={rightPage} state={{ from: '/console/proposals' }}>
                  {rightTitle}
                </Link>
              </th>
              <th scope="col" className="num">
                {t.proposals.weight}
              </th>
              <th scope="col">{t.proposals.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.kind}>
                <th scope="row" className="soft">
                  {row.kind === 'offence' ? t.links.offence : t.links.kinds[row.kind]}
                </th>
                <td>{row.kind === 'offence' ? t.links.types[filing.type] : <Plates of={row.left} />}</td>
                <td className="sign-cell">
                  <Sign of={row.sign} label={t.links.signs[row.sign]} />
                </td>
                <td>{row.kind === 'offence' ? otherTypes() : <Plates of={row.right} />}</td>
                <td className={`num m ${row.bits > 0.05 ? 'for' : row.bits < -0.05 ? 'against' : 'soft'}`}>
                  {format.bits(row.bits)}
                </td>
                <td className="soft small">{row.evidence.map((line) => labelOf(line, locale)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec wide-sec two-columns" aria-label={t.proposals.stories}>
        <div className="stack">
          <h2>{t.proposals.story(filing.reference)}</h2>
          {filing.narrative ? (
            <Narrative text={filing.narrative} identifiers={filing.identifiers} language={filing.locale} />
          ) : (
            <p className="faint">{t.proposals.noStory}</p>
          )}
        </div>
        <div className="stack">
          <h2>
            {target.kind === 'series'
              ? t.proposals.seriesStory(target.series.number)
              : t.proposals.story(target.reference)}
          </h2>
          {other.filing?.narrative ? (
            <Narrative
              text={other.filing.narrative}
              identifiers={other.filing.identifiers}
              language={other.filing.locale}
            />
          ) : latest?.headline ? (
            <blockquote className="said">{latest.headline}</blockquote>
          ) : (
            <p className="faint">{t.proposals.noStory}</p>
          )}
        </div>
      </section>
    </>
  )

  function otherTypes(): string {
    if (other.series) return other.series.types.map(({ type }) => t.links.types[type]).join(', ')
    return target.kind === 'filing' ? t.links.types[target.type] : ''
  }
}

function Plates({ of }: { of: readonly ShownIdentifier[] }) {
  const { t } = useTexts()
  if (of.length === 0) return <span className="faint">{t.proposals.none}</span>
  return (
    <span className="plates">
      {of.slice(0, platesShown).map((identifier) => (
        <CitedPlate key={identifier.value} of={identifier} />
      ))}
      {of.length > platesShown && (
        <span className="small faint">{t.series.andOthers(of.length - platesShown)}</span>
      )}
    </span>
  )
}
