const day = 86_400_000
/** Above this many days, columns count weeks. */
const daysAtMost = 45

interface Column {
  /** First day it counts. */
  readonly day: string
  readonly filings: number
  /** In percent of the width. */
  readonly left: number
  readonly width: number
  /** In percent of the tallest. */
  readonly height: number
}

export interface Timeline {
  readonly byWeek: boolean
  readonly columns: readonly Column[]
  /** Days written under the axis, as many as fit. */
  readonly labels: readonly { readonly day: string; readonly left: number }[]
  readonly peak: Column | undefined
  readonly spanOf: (first: string, last: string) => { readonly left: number; readonly width: number }
}

interface Counted {
  readonly day: string
  readonly filings: number
}

const at = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / day
const dayAt = (number: number) => new Date(number * day).toISOString().slice(0, 10)

/** Columns of filings from the first to the last day, by day or by week, and where a life span lies under them. */
export function layTimeline(
  perDay: readonly Counted[],
  spans: readonly { first: string; last: string }[],
): Timeline {
  const days = [
    ...perDay.map((entry) => at(entry.day)),
    ...spans.flatMap(({ first, last }) => [at(first), at(last)]),
  ]
  if (days.length === 0)
    return { byWeek: false, columns: [], labels: [], peak: undefined, spanOf: () => ({ left: 0, width: 0 }) }
  const from = days.reduce((least, value) => Math.min(least, value))
  const to = days.reduce((most, value) => Math.max(most, value))
  const byWeek = to - from + 1 > daysAtMost
  const step = byWeek ? 7 : 1
  const count = Math.floor((to - from) / step) + 1
  const total = count * step
  const filings = Array.from({ length: count }, () => 0)
  for (const entry of perDay) {
    const index = Math.floor((at(entry.day) - from) / step)
    filings[index] = (filings[index] ?? 0) + entry.filings
  }
  const most = Math.max(1, ...filings)
  const columns = filings.map((value, index) => ({
    day: dayAt(from + index * step),
    filings: value,
    left: (index / count) * 100,
    width: 100 / count,
    height: (value / most) * 100,
  }))
  const every = Math.max(1, Math.ceil(count / 9))
  return {
    byWeek,
    columns: columns.filter((column) => column.filings > 0),
    labels: columns
      .filter((_, index) => index % every === 0)
      .map((column) => ({ day: column.day, left: column.left + column.width / 2 })),
    peak: columns.reduce<Column | undefined>(
      (top, column) => (top && top.filings >= column.filings ? top : column),
      undefined,
    ),
    spanOf: (first, last) => ({
      left: ((at(first) - from) / total) * 100,
      width: ((at(last) - at(first) + 1) / total) * 100,
    }),
  }
}
