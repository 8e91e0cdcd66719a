import { FieldError } from './field-error.tsx'
import { describedBy, hintId } from './field-ids.ts'

export interface DatePart {
  /** Name and id: `day`, `about-month`. */
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly wrong?: boolean | undefined
  /** A year or an hour: four digits or more. */
  readonly wide?: boolean | undefined
  readonly autocomplete?: string | undefined
}

export interface DateFieldsProps {
  readonly id: string
  /** What the date is of; not seen when the answer above already says it. */
  readonly label: string
  readonly labelUnseen?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Day, month, year; or month and year; an hour may follow. */
  readonly parts: readonly DatePart[]
}

/** Numeric inputs in one group: nothing to pick, nothing to scroll. */
export function DateFields({ id, label, labelUnseen, hint, error, parts }: DateFieldsProps) {
  return (
    <fieldset class="date-fields" aria-describedby={describedBy(id, hint, error)}>
      <legend class={labelUnseen ? 'unseen' : 'label'}>{label}</legend>
      {hint && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && <FieldError field={id} text={error} />}
      <div class="date">
        {parts.map((part) => (
          <div key={part.name}>
            <label for={part.name}>{part.label}</label>
            <input
              class={part.wide ? 'input input-wide' : 'input'}
              id={part.name}
              name={part.name}
              inputmode="numeric"
              autocomplete={part.autocomplete ?? 'off'}
              value={part.value}
              aria-invalid={part.wrong || undefined}
              aria-describedby={part.wrong ? describedBy(id, false, error) : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
