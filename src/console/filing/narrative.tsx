import type { ShownIdentifier } from '../links/link-words.ts'
import { MarkedText } from './marked-text.tsx'

interface Props {
  text: string
  identifiers: readonly ShownIdentifier[]
  language: string
}

/** The account, whole, in the language it was told in. */
export function Narrative({ text, identifiers, language }: Props) {
  return (
    <blockquote className="said" lang={language}>
      <MarkedText text={text} identifiers={identifiers} />
    </blockquote>
  )
}
