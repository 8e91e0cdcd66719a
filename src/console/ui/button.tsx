import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { KeyHint } from './key-hint.tsx'

type Tone = 'plain' | 'go' | 'quiet' | 'link' | 'icon'
const classes: Readonly<Record<Tone, string>> = {
  plain: 'btn',
  go: 'btn primary big',
  quiet: 'btn q',
  link: 'btn lnk',
  icon: 'btn ico',
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: Tone
  /** The single letter that does the same; shown on the button. */
  shortcut?: string
  children: ReactNode
}

export function Button({ tone = 'plain', shortcut, children, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={className ? `${classes[tone]} ${className}` : classes[tone]}
      {...(shortcut && { 'aria-keyshortcuts': shortcut })}
      {...rest}
    >
      {shortcut && <KeyHint>{shortcut}</KeyHint>}
      {children}
    </button>
  )
}
