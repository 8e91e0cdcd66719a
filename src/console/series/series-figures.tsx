import type { SeriesDetail } from '#contract/series.ts'
import { useTexts } from '../texts/use-texts.tsx'

/** The five figures an investigator asks first. */
export function SeriesFigures({ series }: { series: SeriesDetail }) {
  const { t, format } = useTexts()
  const { all, shared, common } = series.shared
  const parts = [shared > 0 && t.series.shared(shared), common > 0 && t.series.common(common)].filter(Boolean)
  return (
    <dl className="figs padx">
      <div>
        <dt>{t.series.filings}</dt>
        <dd>
          {format.count(series.size)}{' '}
          {series.complaints > 0 && <small>{t.series.complaints(series.complaints)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t.series.loss}</dt>
        <dd>{format.euros(series.lossCents)}</dd>
      </div>
      <div>
        <dt>{t.series.departements}</dt>
        <dd>{format.count(series.departements.length)}</dd>
      </div>
      <div>
        <dt>{t.series.facts}</dt>
        <dd>{series.firstDay && series.lastDay ? format.span(series.firstDay, series.lastDay) : '–'}</dd>
      </div>
      <div>
        <dt>{t.series.identifiers}</dt>
        <dd>
          {format.count(all)} {parts.length > 0 && <small>{t.series.ofWhich(parts.join(', '))}</small>}
        </dd>
      </div>
    </dl>
  )
}
