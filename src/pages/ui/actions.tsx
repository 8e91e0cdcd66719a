import type { ComponentChildren } from 'preact'

export interface ActionsProps {
  /** Side by side, same width: two equal choices. */
  readonly pair?: boolean | undefined
  readonly children: ComponentChildren
}

export function Actions({ pair, children }: ActionsProps) {
  return <div class={pair ? 'actions pair' : 'actions'}>{children}</div>
}
