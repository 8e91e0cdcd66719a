import type { ComponentChildren } from 'preact'
import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

export interface DetailsProps {
  readonly summary: string
  readonly icon?: PublicIconName | undefined
  readonly open?: boolean | undefined
  readonly children: ComponentChildren
}

/** A row of `LinkRows` that opens in place: « Pourquoi cette question ? ». */
export function Details({ summary, icon, open, children }: DetailsProps) {
  return (
    <li>
      <details class="details" open={open}>
        <summary class="row">
          {icon && <Icon name={icon} />}
          <span>{summary}</span>
          <Icon name="chevron-right" small />
        </summary>
        <div>{children}</div>
      </details>
    </li>
  )
}
