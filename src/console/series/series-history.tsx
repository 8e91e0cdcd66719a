import { HistoryList } from '../filing/history-list.tsx'
import { ReadList } from '../frame/read-list.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { type ReadSeries, useSeriesHistory } from './read-series.ts'

/** Every act on the series, the latest first. */
export function SeriesHistory({ series }: { series: ReadSeries }) {
  const { t } = useTexts()
  const list = useSeriesHistory(series)
  return (
    <ReadList list={list} rows={list.history.length} empty={t.series.noHistory}>
      <HistoryList latestFirst={list.history} />
    </ReadList>
  )
}
