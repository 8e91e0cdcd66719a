import { useMemo } from 'react'
import type { SeriesDetail, SharedIdentifier } from '#contract/series.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { identifierKey } from './identifier-key.ts'
import { layTimeline } from './timeline-geometry.ts'

const spansShown = 5

/** Filings by day, and how long each identifier was in use: rotation shows. The same in words for those who listen. */
export function SeriesTimeline({
  series,
  chosen,
}: {
  series: SeriesDetail
  chosen: SharedIdentifier | undefined
}) {
  const { t, format } = useTexts()
  const isChosen = (identifier: SharedIdentifier) =>
    chosen !== undefined && identifierKey(identifier) === identifierKey(chosen)
  const most = series.identifiers.identifiers.slice(0, spansShown)
  const spans = chosen && !most.some(isChosen) ? [...most.slice(0, spansShown - 1), chosen] : most
  const drawn = useMemo(
    () =>
      layTimeline(
        series.perDay,
        [...series.identifiers.identifiers, ...(chosen ? [chosen] : [])].map(({ firstSeen, lastSeen }) => ({
          first: firstSeen,
          last: lastSeen,
        })),
      ),
    [series, chosen],
  )
  const last = series.perDay.at(-1)?.day
  return (
    <section className="lifelines still" aria-labelledby="h-timeline">
      <h2 id="h-timeline" className="unseen">
        {t.series.timeline}
      </h2>
      <p className="unseen">
        {series.perDay[0] &&
          last &&
          drawn.peak &&
          t.series.timelineWords(
            format.day(series.perDay[0].day),
            format.day(last),
            format.day(drawn.peak.day),
            format.count(drawn.peak.filings),
          )}
      </p>
      <div className="tl-row tl-columns" aria-hidden="true">
        <span className="tl-label">
          {drawn.byWeek
            ? t.series.perWeek(format.count(series.size))
            : t.series.perDay(format.count(series.size))}
        </span>
        <span className="tl-track">
          {drawn.columns.map((column) => (
            <span
              key={column.day}
              className={column.day === drawn.columns.at(-1)?.day ? 'tl-column last' : 'tl-column'}
              title={`${format.day(column.day)} : ${column.filings}`}
              style={{ left: `${column.left}%`, width: `${column.width}%`, height: `${column.height}%` }}
            >
              <span />
            </span>
          ))}
        </span>
      </div>
      <div className="tl-row tl-days" aria-hidden="true">
        <span className="tl-label" />
        <span className="tl-track">
          {drawn.labels.map((label) => (
            <span key={label.day} className="tl-day" style={{ left: `${label.left}%` }}>
              {format.day(label.day)}
            </span>
          ))}
        </span>
      </div>
      <ul>
        {spans.map((identifier) => {
          const { left, width } = drawn.spanOf(identifier.firstSeen, identifier.lastSeen)
          const name = `${t.links.kinds[identifier.kind]} ${identifier.shown}`
          return (
            <li key={`${identifier.kind} ${identifier.value}`} className="tl-row">
              <span className="tl-label mono cut" aria-hidden="true" title={name}>
                {identifier.shown}
              </span>
              <span className="tl-track" aria-hidden="true">
                <span
                  className={isChosen(identifier) ? 'tl-span chosen' : 'tl-span'}
                  style={{ left: `${left}%`, width: `${width}%` }}
                />
              </span>
              <span className="unseen">
                {t.series.spanWords(name, format.day(identifier.firstSeen), format.day(identifier.lastSeen))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
