interface Row {
  readonly id: string
}

interface Page<R extends Row> {
  readonly filings: readonly R[]
  readonly next: string | null
}

/** Rows of every page in order. A filing that slid onto a later page while reading stays where it was first seen. */
export function mergePages<R extends Row>(pages: readonly Page<R>[]): readonly R[] {
  const seen = new Map<string, R>()
  for (const page of pages) for (const row of page.filings) if (!seen.has(row.id)) seen.set(row.id, row)
  return [...seen.values()]
}

/** The same pages with one row brought up to date where it stands; its place never changes. */
export function patchPages<R extends Row, P extends Page<R>>(pages: readonly P[], row: R): P[] {
  return pages.map((page) =>
    page.filings.some(({ id }) => id === row.id)
      ? { ...page, filings: page.filings.map((old) => (old.id === row.id ? row : old)) }
      : page,
  )
}

/** The row to read after this one; the one before it at the end of the list. */
export function neighbour<R extends Row>(
  rows: readonly R[],
  id: string | undefined,
  step: 1 | -1,
): R | undefined {
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) return step === 1 ? rows[0] : rows.at(-1)
  return rows[at + step]
}

/** After a decision: the next row nobody has decided yet, else the one before. */
export function nextOpen<R extends Row>(
  rows: readonly R[],
  id: string | undefined,
  isOpen: (row: R) => boolean,
): R | undefined {
  const at = rows.findIndex((row) => row.id === id)
  return rows.slice(at + 1).find(isOpen) ?? rows.slice(0, Math.max(at, 0)).findLast(isOpen)
}
