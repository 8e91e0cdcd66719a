import type { ComponentChildren } from 'preact'
import { FieldError } from './field-error.tsx'
import { describedBy, hintId } from './field-ids.ts'
import { TitleText } from './title-text.tsx'

export interface QuestionProps {
  /** Where the error summary leads is the first control inside; hint and error derive their ids from this. */
  readonly id: string
  readonly legend: string
  /** The question is the page: its legend is the `h1`. */
  readonly heading?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ComponentChildren
}

/** A question whose answer is several controls. */
export function Question({ id, legend, heading, hint, error, children }: QuestionProps) {
  return (
    <fieldset class="question" aria-describedby={describedBy(id, hint, error)}>
      <legend>
        {heading ? (
          <h1 tabIndex={-1}>
            <TitleText text={legend} />
          </h1>
        ) : (
          <span class="label">{legend}</span>
        )}
      </legend>
      {hint && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && <FieldError field={id} text={error} />}
      <div class="field-body">{children}</div>
    </fieldset>
  )
}
