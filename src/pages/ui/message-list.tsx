import type { ComponentChildren } from 'preact'

export interface MessageListProps {
  readonly label: string
  /** `MessageBubble`. */
  readonly children: ComponentChildren
}

/** A plain list, not live: some readers would read the whole of it again. */
export function MessageList({ label, children }: MessageListProps) {
  return (
    <ol class="messages" aria-label={label}>
      {children}
    </ol>
  )
}
