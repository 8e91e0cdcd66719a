import { useState } from 'react'
import { Link } from 'react-router'
import type { SeriesMember, SharedIdentifier } from '#contract/series.ts'
import { ties } from '#domain/series/holds-by.ts'
import { ReadList } from '../frame/read-list.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Matrix } from '../ui/matrix.tsx'
import { identifierKey } from './identifier-key.ts'
import { joinedWords } from './joined-words.ts'
import { type ReadSeries, useMembers, useSharedIdentifiers } from './read-series.ts'

interface Props {
  series: ReadSeries
  chosen: SharedIdentifier | undefined
  onChoose: (identifier: SharedIdentifier) => void
}

/** Identifier × filing: who tied each filing, with what weight, and which values it cites. Both are read page by page. */
export function SeriesMatrix({ series, chosen, onChoose }: Props) {
  const { t, format } = useTexts()
  const members = useMembers(series)
  const columns = useColumns(series)
  const shown = columns.identifiers
  const marksOf = ({ cites }: SeriesMember) => {
    const cited = new Set(cites)
    return shown.map((identifier) =>
      !cited.has(identifierKey(identifier)) ? 'none' : ties(identifier) ? 'full' : 'hollow',
    )
  }
  return (
    <section aria-labelledby="h-matrix">
      <div className="row between matrix-head still">
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
          {columns.pager}
        </span>
      </div>
      <ReadList list={members} rows={members.members.length} empty={t.series.noMembers}>
        <Matrix
          caption={t.series.matrixCaption}
          rowHeader={t.series.filing}
          before={[
            { key: 'total', label: t.series.total, numeric: true },
            { key: 'by', label: t.series.attachedBy },
          ]}
          columns={shown.map((identifier) => ({
            key: identifierKey(identifier),
            kind: t.links.shortKinds[identifier.kind],
            value: shortened(identifier.kind, identifier.shown),
            name: `${t.links.kinds[identifier.kind]} ${identifier.shown}`,
            chosen: chosen !== undefined && identifierKey(chosen) === identifierKey(identifier),
          }))}
          words={{ full: t.series.cited, hollow: t.series.citedNoCount, none: t.series.notCited }}
          onChoose={(key) => {
            const identifier = shown.find((each) => identifierKey(each) === key)
            if (identifier) onChoose(identifier)
          }}
          rows={members.members.map((member) => ({
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
              {
                key: 'total',
                content: member.explanation ? format.bits(member.explanation.total) : '',
                numeric: true,
              },
              { key: 'by', content: joinedWords(member, t, format) },
            ],
            marks: marksOf(member),
          }))}
        />
      </ReadList>
    </section>
  )
}

/** The identifiers of one page, most cited first, and what leads to the others. */
function useColumns(series: ReadSeries) {
  const { t, format } = useTexts()
  const list = useSharedIdentifiers(series)
  const [at, setAt] = useState(0)
  const pages = list.data.pages
  const identifiers = pages[at]?.identifiers ?? []
  const before = pages.slice(0, at).reduce((sum, page) => sum + page.identifiers.length, 0)
  const next = async () => {
    if (at + 1 < pages.length || !(await list.fetchNextPage()).isError) setAt(at + 1)
  }
  const isLast = at + 1 >= pages.length && !list.hasNextPage
  const pager = series.shared.all > (pages[0]?.identifiers.length ?? 0) && (
    <span className="row g0">
      {t.series.identifierPage(
        format.count(before + 1),
        format.count(before + identifiers.length),
        format.count(series.shared.all),
      )}
      <Button
        tone="icon"
        aria-label={t.series.previousIdentifiers}
        disabled={at === 0}
        onClick={() => setAt(at - 1)}
      >
        <Icon name="chevron-left" />
      </Button>
      <Button
        tone="icon"
        aria-label={t.series.nextIdentifiers}
        disabled={isLast || list.isFetchingNextPage}
        onClick={() => void next()}
      >
        <Icon name="chevron-right" />
      </Button>
    </span>
  )
  return { identifiers, pager }
}

/** Enough to tell two columns apart: the last two groups of a number, the beginning of anything else. */
function shortened(kind: string, shown: string): string {
  if (shown.length <= 11) return shown
  if (kind === 'phone') return `… ${shown.slice(-5)}`
  if (kind === 'iban') return `… ${shown.slice(-8).trimStart()}`
  const bare = shown.replace(/^(https?:\/\/)?(www\.)?/, '')
  return bare.length <= 11 ? bare : `${bare.slice(0, 9).trimEnd()} …`
}
