import type { ComponentChildren } from 'preact'
import type { DrawingName } from '#design/icons/icon-names.ts'
import { Drawing } from './drawing.tsx'

export interface EmptyStateProps {
  readonly drawing?: DrawingName | undefined
  readonly title: string
  /** A sentence, and an act. */
  readonly children?: ComponentChildren
}

export function EmptyState({ drawing, title, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {drawing && <Drawing name={drawing} />}
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  )
}
