import type { ComponentChildren } from 'preact'
import { Choice } from './choice.tsx'
import { FactCard } from './fact-card.tsx'

export interface DoNowItem {
  readonly id: string
  /** One verb. */
  readonly label: string
  readonly detail?: string | undefined
  readonly done: boolean
  /** One link at most: `ButtonLink`. */
  readonly action?: ComponentChildren
}

export interface DoNowListProps {
  readonly title: string
  /** « 1 sur 4 » */
  readonly progress: string
  /** Name of the ticks; each posts its id. */
  readonly name: string
  readonly items: readonly DoNowItem[]
  /** The button that keeps the ticks. */
  readonly children?: ComponentChildren
}

/** What to do now: ticks are kept, and seen by the officer. */
export function DoNowList({ title, progress, name, items, children }: DoNowListProps) {
  return (
    <FactCard title={title} end={progress}>
      <ul class="do-now">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <Choice
                type="checkbox"
                id={`${name}-${item.id}`}
                name={name}
                value={item.id}
                label={item.label}
                hint={item.detail}
                checked={item.done}
              />
              {item.action}
            </div>
          </li>
        ))}
      </ul>
      {children}
    </FactCard>
  )
}
