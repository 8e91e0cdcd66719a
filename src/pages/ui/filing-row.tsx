import { Icon } from './icon.tsx'
import { StatusTag, type StatusTagProps } from './status-tag.tsx'

export interface FilingRowProps {
  /** What it was about. */
  readonly label: string
  /** Its reference and its date. */
  readonly detail: string
  readonly status: StatusTagProps
  /** A submit button of the form around it: an address must not name a filing. */
  readonly submit: { readonly name: string; readonly value: string }
}

/** A row of `LinkRows`: one of the filings a person made, with its state in words. */
export function FilingRow({ label, detail, status, submit }: FilingRowProps) {
  return (
    <li>
      <button class="row" type="submit" {...submit}>
        <span>
          {label}
          <small>{detail}</small>
          <StatusTag {...status} />
        </span>
        <Icon name="chevron-right" small />
      </button>
    </li>
  )
}
