import { type FieldBasics, FieldFrame } from './field-frame.tsx'
import { describedBy } from './field-ids.ts'

export interface FileFieldProps extends FieldBasics {
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
}

/** The native input: a drop zone may be added, never instead. */
export function FileField(props: FileFieldProps) {
  const { name, id = name, error, hint } = props
  return (
    <FieldFrame {...props} id={id}>
      <input
        class="input"
        id={id}
        name={name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}
