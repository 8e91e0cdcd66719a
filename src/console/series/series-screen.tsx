import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { SharedIdentifier } from '#contract/series.ts'
import { Refused } from '../frame/refused.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Pane } from '../ui/pane.tsx'
import { Waiting } from '../ui/states.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { MembersTable } from './members-table.tsx'
import { type ReadSeries, useSeries } from './read-series.ts'
import { SeriesFigures } from './series-figures.tsx'
import { SeriesHistory } from './series-history.tsx'
import { SeriesInspector } from './series-inspector.tsx'
import { SeriesMatrix } from './series-matrix.tsx'
import { SeriesTimeline } from './series-timeline.tsx'

/** Screen R: figures, then timeline and matrix of one selection; the inspector answers « pourquoi ? ». */
export function SeriesScreen() {
  const { id = '', view = 'overview' } = useParams()
  const { t } = useTexts()
  const series = useSeries(id)
  useTitle(series.data ? t.series.numbered(series.data.number) : t.series.title)
  return (
    <main className="main" id="main" tabIndex={-1}>
      {series.data ? (
        <Shown key={id} series={series.data} view={view} />
      ) : series.error ? (
        <Refused heading error={series.error} onRetry={() => series.refetch()} />
      ) : (
        <Waiting label={t.frame.loading} rows={6} />
      )}
    </main>
  )
}

function Shown({ series, view }: { series: ReadSeries; view: string }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [picked, choose] = useState<SharedIdentifier>()
  const chosen = picked ?? series.restsOn ?? series.identifiers.identifiers[0]
  const address = `/console/series/${series.id}`
  const tabs = [
    { view: 'overview', to: address, label: t.series.overview },
    { view: 'members', to: `${address}/members`, label: t.series.members, count: series.size },
    { view: 'history', to: `${address}/history`, label: t.series.history },
  ]
  const shown = tabs.find((tab) => tab.view === view) ?? tabs[0]!
  useKeys({ escape: () => navigate('/console/series') })
  return (
    <>
      <div className="head">
        <div className="bar series-bar">
          <Link className="btn ico" to="/console/series" aria-label={t.series.title} title={t.series.title}>
            <Icon name="arrow-left" />
          </Link>
          <h1 className="cut">{series.name ?? t.series.numbered(series.number)}</h1>
          {series.name && <span className="mono soft nw">{t.series.lower(series.number)}</span>}
        </div>
        <SeriesFigures series={series} />
      </div>
      <div className="panes series-panes">
        <div className="pane white col two-rows">
          <Tabs
            label={t.series.views}
            tabs={tabs.map(({ to, label, count, view: name }) => ({
              to,
              label,
              current: name === shown.view,
              ...(count !== undefined && { count }),
            }))}
          />
          <Pane label={shown.label} className="overview">
            {shown.view === 'overview' && (
              <div className="overview-sheet">
                <SeriesTimeline series={series} chosen={chosen} />
                <SeriesMatrix series={series} chosen={chosen} onChoose={choose} />
              </div>
            )}
            {shown.view === 'members' && <MembersTable series={series} />}
            {shown.view === 'history' && <SeriesHistory series={series} />}
          </Pane>
        </div>
        <SeriesInspector series={series} chosen={chosen} />
      </div>
    </>
  )
}
