import type { ComponentChildren } from 'preact'
import { Drawing } from './drawing.tsx'
import { TitleText } from './title-text.tsx'

export interface HeroProps {
  readonly title: string
  readonly lead: string
  readonly note?: ComponentChildren
  /** The one primary button. */
  readonly children: ComponentChildren
}

/** Top of the home page: dawn ends exactly on the horizon. */
export function Hero({ title, lead, note, children }: HeroProps) {
  return (
    <section class="hero">
      <div class="wrap">
        <h1>
          <TitleText text={title} />
        </h1>
        <p class="lead">{lead}</p>
        {children}
        {note && <p class="note">{note}</p>}
        <Drawing name="dawn" />
      </div>
    </section>
  )
}
