import type { ComponentChildren } from 'preact'
import { FieldError } from './field-error.tsx'
import { hintId } from './field-ids.ts'
import { TitleText } from './title-text.tsx'
import { useUi } from './ui-context.ts'

/** What every field of one control takes. */
export interface FieldBasics {
  readonly name: string
  readonly label: string
  /** `name` unless said: where the error summary leads. */
  readonly id?: string | undefined
  /** The question is the page: its label is the `h1`. */
  readonly heading?: boolean | undefined
  readonly optional?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

export interface FieldFrameProps extends Omit<FieldBasics, 'name' | 'id'> {
  readonly id: string
  /** The control. */
  readonly children: ComponentChildren
}

/** Label, hint, error, then the control. */
export function FieldFrame({ id, label, heading, optional, hint, error, children }: FieldFrameProps) {
  const { words } = useUi()
  const named = (
    <label for={id}>
      {heading ? <TitleText text={label} /> : label}
      {optional && <span class="optional"> {words.optional}</span>}
    </label>
  )
  return (
    <div class="field">
      {heading ? <h1 tabIndex={-1}>{named}</h1> : named}
      {hint && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && <FieldError field={id} text={error} />}
      {children}
    </div>
  )
}
