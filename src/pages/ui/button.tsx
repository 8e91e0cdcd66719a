import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

/** One `primary` a page, none where the answers are the buttons. `plain` looks like a link. */
export type ButtonKind = 'primary' | 'line' | 'danger' | 'plain'

export interface ButtonProps {
  readonly label: string
  /** Said after the label, not seen: « Modifier *le début des faits* ». */
  readonly context?: string | undefined
  readonly kind?: ButtonKind | undefined
  readonly small?: boolean | undefined
  readonly icon?: PublicIconName | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Id of the form, when the button stands outside it. */
  readonly form?: string | undefined
  readonly formAction?: string | undefined
  /** « Envoi… »: keeps its place and takes no second press. */
  readonly busy?: boolean | undefined
  readonly disabled?: boolean | undefined
}

export function Button(props: ButtonProps) {
  return (
    <button
      type="submit"
      class={buttonClass(props.kind, props.small)}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      aria-busy={props.busy || undefined}
      disabled={props.busy || props.disabled}
    >
      {props.icon && <Icon name={props.icon} small={props.small ?? false} />}
      {props.label}
      {props.context && <span class="unseen"> {props.context}</span>}
    </button>
  )
}

export function buttonClass(kind: ButtonKind = 'primary', small = false): string {
  if (kind === 'plain') return 'plain'
  return ['button', kind === 'primary' ? '' : kind, small ? 'small' : ''].filter(Boolean).join(' ')
}
