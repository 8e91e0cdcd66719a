import { useState } from 'react'
import { Link } from 'react-router'
import type { SeriesDetail } from '#contract/console.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Matrix } from '../ui/matrix.tsx'
import { ties } from './holds-by.ts'
import { joinedWords } from './joined-words.ts'

const columnsShown = 5

/** Identifier × filing: which value each filing cites, its weight, and who tied it. */
export function SeriesMatrix({
  series,
  chosen,
  onChoose,
}: {
  series: SeriesDetail
  chosen: number
  onChoose: (index: number) => void
}) {
  const { t, format } = useTexts()
  const [from, setFrom] = useState(() => Math.floor(chosen / columnsShown) * columnsShown)
  const indices = series.identifiers.map((_, index) => index).slice(from, from + columnsShown)
  const all = series.identifiers.length
  return (
    <section aria-labelledby="h-matrix">
      <div className="row between matrix-head">
        <h2 id="h-matrix">{t.series.matrix}</h2>
        <span className="legend">
          <span>
            <i className="on1" aria-hidden="true" />
            {t.series.countedLegend}
          </span>
          <span>
            <i className="on0" aria-hidden="true" />
            {t.series.commonLegend}
          </span>
          {all > columnsShown && (
            <span className="row g0">
              {t.series.identifierPage(from + 1, Math.min(from + columnsShown, all), all)}
              <Button
                tone="icon"
                aria-label={t.series.previousIdentifiers}
                disabled={from === 0}
                onClick={() => setFrom(from - columnsShown)}
              >
                <Icon name="chevron-left" />
              </Button>
              <Button
                tone="icon"
                aria-label={t.series.nextIdentifiers}
                disabled={from + columnsShown >= all}
                onClick={() => setFrom(from + columnsShown)}
              >
                <Icon name="chevron-right" />
              </Button>
            </span>
          )}
        </span>
      </div>
      <Matrix
        caption={t.series.matrixCaption}
        rowHeader={t.series.filing}
        before={[
          { key: 'received', label: t.series.received },
          { key: 'paid', label: t.series.paid, numeric: true },
        ]}
        after={[
          { key: 'total', label: t.series.total, numeric: true },
          { key: 'by', label: t.series.attachedBy },
        ]}
        columns={indices.map((index) => {
          const identifier = series.identifiers[index]!
          return {
            key: String(index),
            kind: t.links.shortKinds[identifier.kind],
            value: shortened(identifier.kind, identifier.shown),
            name: `${t.links.kinds[identifier.kind]} ${identifier.shown}`,
            chosen: index === chosen,
          }
        })}
        words={{ full: t.series.cited, hollow: t.series.citedNoCount, none: t.series.notCited }}
        onChoose={(key) => onChoose(Number(key))}
        rows={series.members.map((member) => ({
          key: member.id,
          header: (
            <Link
              to={`/console/filings/${member.id}`}
              className="mono"
              state={{ from: `/console/series/${series.id}` }}
            >
              {member.reference}
            </Link>
          ),
          before: [
            { key: 'received', content: format.day(member.submittedAt) },
            { key: 'paid', content: format.money(member.lossCents), numeric: true },
          ],
          marks: indices.map((index) =>
            !member.cites.includes(index) ? 'none' : ties(series.identifiers[index]!) ? 'full' : 'hollow',
          ),
          after: [
            {
              key: 'total',
              content: member.explanation ? format.bits(member.explanation.total) : '',
              numeric: true,
            },
            { key: 'by', content: joinedWords(member, t, format) },
          ],
        }))}
      />
    </section>
  )
}

/** Enough to tell two columns apart: the last two groups of a number, the beginning of anything else. */
function shortened(kind: string, shown: string): string {
  if (shown.length <= 11) return shown
  if (kind === 'phone') return `… ${shown.slice(-5)}`
  if (kind === 'iban') return `… ${shown.slice(-8).trimStart()}`
  const bare = shown.replace(/^(https?:\/\/)?(www\.)?/, '')
  return bare.length <= 11 ? bare : `${bare.slice(0, 9).trimEnd()} …`
}
