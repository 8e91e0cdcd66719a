import { useId } from 'react'
import { useTexts } from '../texts/use-texts.tsx'

interface Props {
  label: string
  help?: string
  text: string
  problem?: string | undefined
  rows?: number
  onChange: (text: string) => void
}

/** Words an officer writes for a person or for the history. */
export function WordsField({ label, help, text, problem, rows = 5, onChange }: Props) {
  const id = useId()
  return (
    <div className="stack g4">
      <label className="m" htmlFor={id}>
        {label}
      </label>
      {help && (
        <p className="small soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="small problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <textarea
        id={id}
        className="in"
        rows={rows}
        maxLength={4000}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={
          [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
        }
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** What the contract asks of an officer's words. */
export function useWordsProblem() {
  const { t } = useTexts()
  return (text: string): string | undefined => (text.trim().length < 3 ? t.filing.tooShort : undefined)
}
