import type { ComponentChildren } from 'preact'
import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

export interface FactCardProps {
  /** `now`: what cannot wait, one a page. `calm`: good news. */
  readonly tone?: 'fact' | 'now' | 'calm' | undefined
  readonly title?: string | undefined
  readonly icon?: PublicIconName | undefined
  /** At the end of the title: « 1 sur 4 », a link. */
  readonly end?: ComponentChildren
  readonly children: ComponentChildren
}

export function FactCard({ tone = 'fact', title, icon, end, children }: FactCardProps) {
  return (
    <section class={tone === 'fact' ? 'fact-card' : `fact-card ${tone}`}>
      {title && (
        <div class="head">
          {icon && <Icon name={icon} />}
          <h2>{title}</h2>
          {typeof end === 'string' ? <span class="end number">{end}</span> : end}
        </div>
      )}
      {children}
    </section>
  )
}
