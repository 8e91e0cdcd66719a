import type { FilingDetail } from '#contract/filing.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { doorOf } from './doors.ts'
import { actorWords, actWords } from './history-words.ts'

type Entry = FilingDetail['history'][number]

/** Every act: who, when, why. */
export function HistoryList({ latestFirst }: { latestFirst: readonly Entry[] }) {
  const { t, format } = useTexts()
  return (
    <ol className="timeline sec">
      {latestFirst.map((entry) => (
        <li key={entry.id} className={entry.actor === 'system' ? 'by-system' : undefined}>
          <p className="row between">
            <span>
              <span className="act m">{actWords(entry.kind, t)}</span>
              <span className="soft">, {actorWords(entry.officer ?? entry.actor, t)}</span>
            </span>
            <time className="small faint nw" dateTime={entry.at}>
              {format.moment(entry.at)}
            </time>
          </p>
          <Details entry={entry} />
          {entry.reason && <p className="soft history-reason">{entry.reason}</p>}
        </li>
      ))}
    </ol>
  )
}

/** What the act was about, as far as this console has words for it. */
function Details({ entry }: { entry: Entry }) {
  const { t, locale } = useTexts()
  const { verdict, series, reference, door, to, fromSeries, toSeries, otherSeries } = entry.details
  const parts = [
    typeof reference === 'string' && reference,
    typeof verdict === 'string' && (t.filing.verdicts[verdict] ?? verdict),
    typeof series === 'number' && typeof reference !== 'string' && t.series.lower(series),
    typeof fromSeries === 'number' && t.filing.fromSeries(fromSeries),
    typeof toSeries === 'number' && t.filing.toSeries(toSeries),
    typeof otherSeries === 'number' && t.filing.withSeries(otherSeries),
    typeof door === 'string' && `${t.filing.door}${t.filing.colon}${doorOf(door)?.name[locale] ?? door}`,
    typeof to === 'string' && `${t.filing.toOfficer} ${to}`,
    to === null && t.filing.toNobody,
  ].filter(Boolean)
  return parts.length > 0 ? <p className="small soft">{parts.join(', ')}</p> : null
}
