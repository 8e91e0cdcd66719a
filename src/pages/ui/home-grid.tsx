import type { ComponentChildren } from 'preact'

export interface HomeGridProps {
  readonly children: ComponentChildren
}

/** Under the hero: one column on a phone, two from 1024 px. */
export function HomeGrid({ children }: HomeGridProps) {
  return <div class="wrap home-grid">{children}</div>
}
