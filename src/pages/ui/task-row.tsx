import { StatusTag } from './status-tag.tsx'

export interface TaskRowProps {
  readonly href: string
  readonly label: string
  readonly detail?: string | undefined
  readonly status: { readonly label: string; readonly state: 'done' | 'open' | 'todo' }
}

const tones = { done: 'none', open: 'lamp', todo: 'info' } as const

/** A part of the form with its state in a word; only what is left to do is tinted. */
export function TaskRow({ href, label, detail, status }: TaskRowProps) {
  return (
    <li>
      <a class="row" href={href}>
        <span>
          {label}
          {detail && <small>{detail}</small>}
        </span>
        <span class="end">
          <StatusTag
            label={status.label}
            tone={tones[status.state]}
            icon={status.state === 'done' ? 'check' : undefined}
          />
        </span>
      </a>
    </li>
  )
}
