import type { ComponentChildren } from 'preact'

export interface StepsProps {
  readonly steps: readonly { readonly title: string; readonly text?: ComponentChildren }[]
}

/** A numbered list: what to have ready, three signs, three questions. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol class="steps">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <div>
            <b>{title}</b>
            {text && <p class="soft">{text}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
