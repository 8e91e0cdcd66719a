import { type FieldBasics, FieldFrame } from './field-frame.tsx'
import { describedBy } from './field-ids.ts'

export interface TextAreaProps extends FieldBasics {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
}

export function TextArea(props: TextAreaProps) {
  const { name, id = name, error, hint } = props
  return (
    <FieldFrame {...props} id={id}>
      <textarea
        class="input"
        id={id}
        name={name}
        rows={props.rows ?? 5}
        maxlength={props.maxLength}
        autocomplete="off"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        {props.value}
      </textarea>
    </FieldFrame>
  )
}
