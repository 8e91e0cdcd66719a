export interface RunningTotalProps {
  readonly label: string
  readonly value: string
  /** Ids of the fields it adds up. */
  readonly of?: string | undefined
}

export function RunningTotal({ label, value, of }: RunningTotalProps) {
  return (
    <p class="total">
      <span>{label}</span>
      <output aria-live="polite" for={of}>
        {value}
      </output>
    </p>
  )
}
