import type { ComponentChildren } from 'preact'

export interface FieldGroupProps {
  /** Two short fields a line where there is room. */
  readonly two?: boolean | undefined
  readonly children: ComponentChildren
}

/** Fields that belong together stand nearer to each other. */
export function FieldGroup({ two, children }: FieldGroupProps) {
  return <div class={two ? 'fields two' : 'fields'}>{children}</div>
}
