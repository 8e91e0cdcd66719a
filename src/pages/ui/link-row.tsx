import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

export type LinkRowProps = {
  readonly label: string
  readonly detail?: string | undefined
  readonly icon?: PublicIconName | undefined
  /** At the end of the row: a count, a size. */
  readonly end?: string | undefined
} & (
  | { readonly href: string }
  /** An act, not a place: a submit button of the form around it, or of `form`. */
  | { readonly submit: { readonly name: string; readonly value: string; readonly form?: string | undefined } }
)

export function LinkRow(props: LinkRowProps) {
  const content = (
    <>
      {props.icon && <Icon name={props.icon} />}
      <span>
        {props.label}
        {props.detail && <small>{props.detail}</small>}
      </span>
      {props.end && <span class="end number">{props.end}</span>}
      <Icon name="chevron-right" small />
    </>
  )
  return (
    <li>
      {'href' in props ? (
        <a class="row" href={props.href}>
          {content}
        </a>
      ) : (
        <button class="row" type="submit" formnovalidate {...props.submit}>
          {content}
        </button>
      )}
    </li>
  )
}
