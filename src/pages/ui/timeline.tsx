export interface TimelineStep {
  readonly when: string
  readonly what: string
  readonly detail?: string | undefined
  readonly state: 'past' | 'now' | 'next'
}

export interface TimelineProps {
  readonly steps: readonly TimelineStep[]
}

/** Past and planned, dated; the lamp stands on the present. */
export function Timeline({ steps }: TimelineProps) {
  return (
    <ol class="timeline">
      {steps.map(({ when, what, detail, state }) => (
        <li
          key={`${when} ${what}`}
          class={state === 'past' ? undefined : state}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span class="when">{when}</span>
          {state === 'now' ? <b>{what}</b> : what}
          {detail && <p class="soft">{detail}</p>}
        </li>
      ))}
    </ol>
  )
}
