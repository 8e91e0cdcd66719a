export interface ComparisonProps {
  /** Said, not seen: what the table compares. */
  readonly caption: string
  /** Two ways: « Signalement », « Plainte ». */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly term: string; readonly cells: readonly string[] }[]
}

export function Comparison({ caption, columns, rows }: ComparisonProps) {
  return (
    <table class="comparison">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, cells }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            {cells.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
