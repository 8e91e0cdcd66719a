import type { ComponentChildren } from 'preact'

export interface LiveRegionProps {
  readonly id: string
  /** Still waiting: said once by the reader, not at each change. */
  readonly busy?: boolean | undefined
  /** Where a script reads the next state; without one the page reloads by itself. */
  readonly source?: string | undefined
  readonly children: ComponentChildren
}

/** Polite: it never interrupts. */
export function LiveRegion({ id, busy, source, children }: LiveRegionProps) {
  return (
    <div id={id} role="status" aria-live="polite" aria-busy={busy || undefined} data-live={source}>
      {children}
    </div>
  )
}
