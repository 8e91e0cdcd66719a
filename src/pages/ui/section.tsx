import type { ComponentChildren } from 'preact'

export interface SectionProps {
  readonly title: string
  readonly children: ComponentChildren
}

export function Section({ title, children }: SectionProps) {
  return (
    <section class="section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
