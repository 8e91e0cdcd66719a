import type { ComponentChildren } from 'preact'

export interface LinkRowsProps {
  /** Smaller, for the help column. */
  readonly quiet?: boolean | undefined
  /** Name of the list, when no heading gives it. */
  readonly label?: string | undefined
  /** `LinkRow`, `TaskRow`, `Details`. */
  readonly children: ComponentChildren
}

export function LinkRows({ quiet, label, children }: LinkRowsProps) {
  return (
    <ul class={quiet ? 'rows quiet' : 'rows'} aria-label={label}>
      {children}
    </ul>
  )
}
