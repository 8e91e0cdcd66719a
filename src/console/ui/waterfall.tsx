import type { CSSProperties } from 'react'
import { type Bar, layWaterfall, type Thresholds } from './waterfall-geometry.ts'

export interface WaterfallRow {
  readonly key: string
  readonly label: string
  readonly bits: number
}

export interface WaterfallWords {
  readonly caption: string
  readonly element: string
  readonly weight: string
  readonly running: string
  readonly start: string
  readonly total: string
  readonly outcome: string
  readonly gloss: string
  readonly bandConfirm: string
  readonly bandAttach: string
}

interface Props {
  start: number
  rows: readonly WaterfallRow[]
  total: number
  thresholds: Thresholds
  words: WaterfallWords
  bits: (value: number) => string
  plain: (value: number) => string
}

/** A table whose last column is drawn, so that it reads aloud as it looks. Thresholds run through every row. */
export function Waterfall({ start, rows, total, thresholds, words, bits, plain }: Props) {
  const drawn = layWaterfall(
    start,
    rows.map((row) => row.bits),
    thresholds,
  )
  const scale = {
    '--z': `${drawn.propose}%`,
    '--t': `${drawn.attach}%`,
  } as CSSProperties
  return (
    <div className="stack g4" style={scale}>
      <table className="wf in0">
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.element}</th>
            <th scope="col" className="num">
              {words.weight}
            </th>
            <th scope="col" className="g">
              <span className="unseen">{words.running}</span>
              <b className="at-z" aria-hidden="true">
                {plain(thresholds.propose)}
              </b>
              <b className="at-t" aria-hidden="true">
                {plain(thresholds.attach)}
              </b>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.start}</th>
            <td className="v o">{bits(start)}</td>
            <Drawn bar={drawn.start} shape="st" hang said={bits(start)} />
          </tr>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td className={`v ${toneOf(row.bits)}`}>{bits(row.bits)}</td>
              <Drawn
                bar={drawn.steps[index]!}
                shape={shapeOf(row.bits)}
                hang
                said={bits(runningTotal(start, rows, index))}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {words.total} <span className="outcome">{words.outcome}</span>
            </th>
            <td className={`v ${toneOf(total)}`}>{bits(total)}</td>
            <Drawn bar={drawn.total} shape={total < 0 ? 'to against' : 'to'} said={bits(total)} />
          </tr>
        </tfoot>
      </table>
      <p className="wfk">
        <span>
          <i />
          {words.bandConfirm}
        </span>
        <span>
          <i className="t" />
          {words.bandAttach}
        </span>
      </p>
      <p className="small faint">{words.gloss}</p>
    </div>
  )
}

/** What the bars show, said: where the sum stands after a row. */
const runningTotal = (start: number, rows: readonly WaterfallRow[], index: number): number =>
  rows.slice(0, index + 1).reduce((sum, row) => sum + row.bits, start)

function Drawn({ bar, shape, hang, said }: { bar: Bar; shape: string; hang?: boolean; said: string }) {
  return (
    <td className="g">
      <span className="unseen">{said}</span>
      <span className={`w ${shape}`} style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />
      {hang && <span className="k" style={{ left: `${bar.end}%` }} />}
    </td>
  )
}

const isNil = (bits: number) => Math.abs(bits) < 0.05
const toneOf = (bits: number) => (isNil(bits) ? 'o' : bits > 0 ? 'f' : 'a')
const shapeOf = (bits: number) => (isNil(bits) ? 'ze' : bits > 0 ? 'up' : 'dn')
