import type { ReactNode } from 'react'

interface MatrixColumn {
  readonly key: string
  readonly kind: string
  readonly value: string
  readonly name: string
  readonly chosen: boolean
}

type MatrixMark = 'full' | 'hollow' | 'none'

export interface MatrixRow {
  readonly key: string
  readonly header: ReactNode
  readonly before: readonly {
    readonly key: string
    readonly content: ReactNode
    readonly numeric?: boolean
  }[]
  readonly marks: readonly MatrixMark[]
}

interface Props {
  caption: string
  rowHeader: string
  before: readonly { readonly key: string; readonly label: string; readonly numeric?: boolean }[]
  columns: readonly MatrixColumn[]
  rows: readonly MatrixRow[]
  words: Readonly<Record<MatrixMark, string>>
  onChoose: (key: string) => void
}

/** Who cites what: a real table, each cell a word for those who listen and a disc for those who look. */
export function Matrix({ caption, rowHeader, before, columns, rows, words, onChoose }: Props) {
  return (
    <table className="mx">
      <caption className="unseen">{caption}</caption>
      <thead className="stick">
        <tr>
          <th scope="col">{rowHeader}</th>
          {before.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? 'num' : undefined}>
              {column.label}
            </th>
          ))}
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.chosen ? 'c sel' : 'c'}>
              <button
                type="button"
                className="mx-column"
                aria-pressed={column.chosen}
                title={column.name}
                onClick={() => onChoose(column.key)}
              >
                <span>{column.kind}</span>
                <span className="mx-value">{column.value}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.header}</th>
            {row.before.map((cell) => (
              <td key={cell.key} className={cell.numeric ? 'num' : 'soft nw'}>
                {cell.content}
              </td>
            ))}
            {columns.map((column, index) => (
              <td key={column.key} className={column.chosen ? 'c sel' : 'c'}>
                <Mark of={row.marks[index] ?? 'none'} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mark({ of, words }: { of: MatrixMark; words: Props['words'] }) {
  if (of === 'none') return <span className="unseen">{words.none}</span>
  return <span className={of === 'full' ? 'on1' : 'on0'} role="img" aria-label={words[of]} />
}
