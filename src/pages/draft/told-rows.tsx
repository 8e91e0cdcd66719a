import type { AmountAnswer } from '#domain/form/definition.ts'
import type { SummaryEntry } from '#domain/form/summary.ts'
import type { Locale } from '#domain/locale.ts'
import { formatAmount } from '#domain/wording/format-amount.ts'
import { RunningTotal } from '../ui/running-total.tsx'
import { SummaryCard } from '../ui/summary-card.tsx'
import { draftTexts } from './texts.ts'

export interface ToldRowsProps {
  readonly entries: readonly SummaryEntry[] | undefined
  /** One a currency; none where rows are no payments. */
  readonly totals: readonly AmountAnswer[]
  readonly locale: Locale
  /** Where the row of this number, from 0, is changed. */
  readonly rowAddress: (index: number) => string
  /** Before the id, where the page holds several questions. */
  readonly prefix?: string
}

/** The rows of a group told so far, and what they come to. */
export function ToldRows({ entries, totals, locale, rowAddress, prefix = '' }: ToldRowsProps) {
  const texts = draftTexts[locale]
  return (
    <>
      <div id={`${prefix}lignes`} class="flow">
        {entries?.map(({ title, rows }, index) => (
          <SummaryCard
            key={title}
            title={title}
            change={{ href: rowAddress(index), label: texts.change, context: title }}
            rows={rows.map(({ label, lines }) => ({
              term: label,
              value: lines.join(', '),
              long: (lines[0]?.length ?? 0) > 24,
            }))}
          />
        ))}
      </div>
      {totals.length > 0 && (
        <RunningTotal
          label={texts.total}
          value={totals.map((amount) => formatAmount(amount, locale)).join(' + ')}
        />
      )}
    </>
  )
}
