import { type FieldBasics, FieldFrame } from './field-frame.tsx'
import { describedBy } from './field-ids.ts'
import { Icon } from './icon.tsx'

export interface SelectProps extends FieldBasics {
  readonly value?: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly autocomplete?: string | undefined
}

export function Select(props: SelectProps) {
  const { name, id = name, error, hint, value, options } = props
  return (
    <FieldFrame {...props} id={id}>
      <span class="with-icon">
        <select
          class="input"
          id={id}
          name={name}
          autocomplete={props.autocomplete}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" small />
      </span>
    </FieldFrame>
  )
}
