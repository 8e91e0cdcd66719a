import { errorId } from './field-ids.ts'
import { Icon } from './icon.tsx'
import { useUi } from './ui-context.ts'

export interface FieldErrorProps {
  /** Id of the field it speaks of. */
  readonly field: string
  readonly text: string
}

/** What we saw and what to do; the same text as in the summary. */
export function FieldError({ field, text }: FieldErrorProps) {
  const { words } = useUi()
  return (
    <p class="field-error" id={errorId(field)}>
      <Icon name="circle-alert" small />
      <span>
        <span class="unseen">{words.error} </span>
        {text}
      </span>
    </p>
  )
}
