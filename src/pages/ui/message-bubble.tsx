import type { ComponentChildren } from 'preact'

export interface MessageBubbleProps {
  readonly author: string
  readonly time: { readonly iso: string; readonly text: string }
  readonly mine?: boolean | undefined
  /** « envoyé », « lu », « en attente du réseau » */
  readonly state?: string | undefined
  /** Language of the message, when it is not the page's. */
  readonly lang?: string | undefined
  readonly children: ComponentChildren
}

export function MessageBubble({ author, time, mine, state, lang, children }: MessageBubbleProps) {
  return (
    <li class={mine ? 'message mine' : 'message'}>
      <p class="who">
        <b>{author}</b>
        <span>
          <time dateTime={time.iso}>{time.text}</time>
          {state && `, ${state}`}
        </span>
      </p>
      <div class="bubble" lang={lang}>
        {children}
      </div>
    </li>
  )
}
