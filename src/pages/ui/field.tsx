import { type FieldBasics, FieldFrame } from './field-frame.tsx'
import { describedBy } from './field-ids.ts'

export interface FieldProps extends FieldBasics {
  readonly value?: string | undefined
  /** Chooses the keyboard; the browser checks nothing, since we accept what it would refuse. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined
  readonly autocomplete?: string | undefined
  readonly maxLength?: number | undefined
  readonly width?: 'full' | 'medium' | 'short' | undefined
  /** Identifiers and codes. */
  readonly mono?: boolean | undefined
  /** Vouched for by the identity provider: shown, not typed. */
  readonly locked?: boolean | undefined
}

export function Field(props: FieldProps) {
  const { name, id = name, width = 'full', mono, error, hint } = props
  return (
    <FieldFrame {...props} id={id}>
      <input
        class={['input', width === 'full' ? '' : width, mono ? 'mono' : ''].filter(Boolean).join(' ')}
        id={id}
        name={name}
        type="text"
        value={props.value}
        inputmode={props.inputMode}
        autocomplete={props.autocomplete ?? 'off'}
        maxlength={props.maxLength}
        readonly={props.locked}
        spellcheck={mono ? false : undefined}
        autocapitalize={mono ? 'none' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}
