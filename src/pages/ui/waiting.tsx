export interface WaitingProps {
  /** « Nous cherchons… » */
  readonly text: string
}

/** Still grey blocks in the place of what comes: nothing shimmers. */
export function Waiting({ text }: WaitingProps) {
  return (
    <div class="waiting">
      <p class="soft">{text}</p>
      <i />
      <i />
    </div>
  )
}
