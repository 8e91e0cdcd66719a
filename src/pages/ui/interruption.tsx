import type { ComponentChildren } from 'preact'
import { TitleText } from './title-text.tsx'

export interface InterruptionProps {
  /** The page's `h1`: « Quelqu’un d’autre utilise-t-il cet appareil ? » */
  readonly title: string
  readonly children: ComponentChildren
}

/** A page that stops the journey once, on purpose. */
export function Interruption({ title, children }: InterruptionProps) {
  return (
    <section class="interruption">
      <h1 tabIndex={-1}>
        <TitleText text={title} />
      </h1>
      {children}
    </section>
  )
}
