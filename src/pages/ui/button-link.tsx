import type { PublicIconName } from '#design/icons/icon-names.ts'
import { type ButtonKind, buttonClass } from './button.tsx'
import { Icon } from './icon.tsx'

export interface ButtonLinkProps {
  readonly href: string
  readonly label: string
  readonly context?: string | undefined
  readonly kind?: ButtonKind | undefined
  readonly small?: boolean | undefined
  readonly icon?: PublicIconName | undefined
  /** File name: the link downloads. */
  readonly download?: string | undefined
}

export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a class={buttonClass(props.kind, props.small)} href={props.href} download={props.download}>
      {props.icon && <Icon name={props.icon} small={props.small ?? false} />}
      {props.label}
      {props.context && <span class="unseen"> {props.context}</span>}
    </a>
  )
}
