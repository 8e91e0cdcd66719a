import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTexts } from '../texts/use-texts.tsx'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { useKeys } from '../ui/use-keys.tsx'

/** Finds a filing by the start of its reference, in every lane. */
export function SearchBox() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  useKeys({ '/': () => field.current?.focus() })
  return (
    <form
      className="find"
      onSubmit={(event) => {
        event.preventDefault()
        const reference = text.trim().toUpperCase()
        if (reference) navigate(`/console/inbox/to_review?${new URLSearchParams({ reference })}`)
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        className="find-field"
        value={text}
        maxLength={20}
        autoComplete="off"
        spellCheck={false}
        aria-label={t.frame.find}
        placeholder={t.frame.findHint}
        aria-keyshortcuts="/"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') field.current?.blur()
        }}
      />
      <KeyHint>/</KeyHint>
    </form>
  )
}
