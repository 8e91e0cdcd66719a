export type SignOf = '+' | '-' | '~' | '!'
const shapes: Readonly<Record<SignOf, string>> = { '+': 'p', '-': 'n', '~': 't', '!': 'x' }
const glyphs: Readonly<Record<SignOf, string>> = { '+': '+', '-': '−', '~': '~', '!': '!' }

/** For, against, neutral, to look at: told apart by shape, then by colour. */
export function Sign({ of, label }: { of: SignOf; label: string }) {
  return (
    <span className={`sg ${shapes[of]}`}>
      <span aria-hidden="true">{glyphs[of]}</span>
      <span className="unseen">{label}</span>
    </span>
  )
}
