import { Field } from './field.tsx'
import { FieldGroup } from './field-group.tsx'
import { Question } from './question.tsx'
import { Select, type SelectProps } from './select.tsx'

export interface AmountFieldProps {
  /** `name` of the amount unless said. */
  readonly id?: string | undefined
  /** The question, when the amount is one of its own. */
  readonly legend?: string | undefined
  readonly heading?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly amount: { readonly name: string; readonly label: string; readonly value?: string | undefined }
  readonly currency: Pick<SelectProps, 'name' | 'label' | 'value' | 'options'>
}

/** Side by side; an error takes the whole line, above the amount. */
export function AmountField(props: AmountFieldProps) {
  const { amount, currency, legend, id = amount.name } = props
  const fields = (hint?: string, error?: string) => (
    <FieldGroup two={!error}>
      <Field {...amount} id={id} inputMode="decimal" hint={hint} error={error} />
      <Select {...currency} />
    </FieldGroup>
  )
  if (legend === undefined) return fields(props.hint, props.error)
  return (
    <Question id={`${id}-question`} legend={legend} heading={props.heading} hint={props.hint}>
      {fields(undefined, props.error)}
    </Question>
  )
}
