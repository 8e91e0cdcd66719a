import type { ComponentChildren } from 'preact'
import { FactCard } from './fact-card.tsx'

export interface SummaryRow {
  readonly term: string
  /** « Non renseigné » comes in words too. */
  readonly value: ComponentChildren
  /** Nothing was answered: written softly. */
  readonly empty?: boolean | undefined
  /** Long values (IBAN, story) take the whole line on a phone. */
  readonly long?: boolean | undefined
  readonly change?: ChangeLink | undefined
}

export interface ChangeLink {
  readonly href: string
  /** « Modifier » */
  readonly label: string
  /** Said, not seen: « le début des faits ». */
  readonly context: string
}

export interface SummaryCardProps {
  readonly title: string
  readonly change?: ChangeLink | undefined
  readonly rows: readonly SummaryRow[]
}

/** The answers of one part, before sending and after. */
export function SummaryCard({ title, change, rows }: SummaryCardProps) {
  return (
    <FactCard title={title} end={change && <Change {...change} />}>
      <dl class="summary-list">
        {rows.map((row) => (
          <div key={row.term} class={row.long ? 'long' : undefined}>
            <dt>{row.term}</dt>
            <dd class={row.empty ? 'soft' : undefined}>
              {row.value}
              {row.change && (
                <>
                  <br />
                  <Change {...row.change} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </FactCard>
  )
}

function Change({ href, label, context }: ChangeLink) {
  return (
    <a class="change" href={href}>
      {label}
      <span class="unseen"> {context}</span>
    </a>
  )
}
