import type { ComponentChildren } from 'preact'

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: string | undefined
  readonly checked?: boolean | undefined
  /** A bordered tile, for short equal answers. */
  readonly tile?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
}

/** One radio or checkbox with its words: the whole line takes the tap. */
export function Choice(props: ChoiceProps) {
  return (
    <label class={props.tile ? 'tile' : 'choice'} for={props.id}>
      <input
        type={props.type}
        id={props.id}
        name={props.name}
        value={props.value}
        checked={props.checked}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  )
}
