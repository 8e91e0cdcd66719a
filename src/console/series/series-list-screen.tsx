import { Link } from 'react-router'
import { ReadList } from '../frame/read-list.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { useSeriesList } from './read-series.ts'

/** Series, those that moved last first. */
export function SeriesListScreen() {
  const { t, format } = useTexts()
  const list = useSeriesList()
  const rows = list.data?.pages.flatMap((page) => page.series) ?? []
  useTitle(t.series.title)
  useKeys({ j: () => walkRows(1), k: () => walkRows(-1) })
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="bar head">
        <h1>{t.series.title}</h1>
        <span className="soft cut">{t.series.all}</span>
      </div>
      <div className="panes">
        <Pane label={t.series.title} className="white">
          <ReadList list={list} rows={rows.length} empty={t.series.empty}>
            <table className="series-list">
              <caption className="unseen">{t.series.all}</caption>
              <thead className="stick">
                <tr>
                  <th scope="col">{t.series.name}</th>
                  <th scope="col">{t.series.types}</th>
                  <th scope="col" className="num">
                    {t.series.filings}
                  </th>
                  <th scope="col" className="num">
                    {t.series.loss}
                  </th>
                  <th scope="col">{t.series.facts}</th>
                  <th scope="col">{t.series.departements}</th>
                  <th scope="col">{t.series.lastArrival}</th>
                  <th scope="col" className="num">
                    {t.series.proposals}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <Link to={`/console/series/${row.id}`} data-walk>
                        {row.name ?? t.series.numbered(row.number)}
                      </Link>
                      {row.name && <span className="mono faint"> {row.number}</span>}
                    </th>
                    <td className="soft types-cell">
                      {typeList(row.types.map(({ type }) => t.links.types[type]))}
                    </td>
                    <td className="num">
                      <span className="m">{format.count(row.size)}</span>
                      {row.complaints > 0 && (
                        <span className="faint complaints"> {t.series.complaints(row.complaints)}</span>
                      )}
                    </td>
                    <td className="num">{format.euros(row.lossCents)}</td>
                    <td className="soft nw">
                      {row.firstDay && row.lastDay ? format.span(row.firstDay, row.lastDay) : ''}
                    </td>
                    <td className="soft">{shortList(row.departements)}</td>
                    <td className="soft nw">{format.moment(row.lastArrival)}</td>
                    <td className="num">
                      {row.proposals > 0 ? format.count(row.proposals) : <span className="faint">0</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ReadList>
        </Pane>
      </div>
    </main>
  )
}

/** What most of them tell, and how many other things. */
const typeList = (all: readonly string[]): string =>
  all.length <= 2 ? all.join(', ') : `${all.slice(0, 2).join(', ')} +${all.length - 2}`

const shownAtMost = 6
const shortList = (all: readonly string[]): string =>
  all.length <= shownAtMost
    ? all.join(', ')
    : `${all.slice(0, shownAtMost).join(', ')} +${all.length - shownAtMost}`
