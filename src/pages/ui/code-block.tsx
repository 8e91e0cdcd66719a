export interface CodeBlockProps {
  /** « Code de suivi » */
  readonly label: string
  /** Five groups of four characters. */
  readonly groups: readonly string[]
}

/** The only key to an anonymous report: read from paper as easily as from the screen. */
export function CodeBlock({ label, groups }: CodeBlockProps) {
  return (
    <p class="code-block">
      <span class="unseen">{label} </span>
      {groups.map((group, index) => [index > 0 && ' ', <code key={group}>{group}</code>])}
    </p>
  )
}
