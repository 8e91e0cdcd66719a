import { useMemo } from 'react'
import type { ShownIdentifier } from '../links/link-words.ts'
import { useLit } from '../links/lit.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { highlight } from './highlight.ts'

/** The person's own words, the identifiers they cite marked where they stand. */
export function MarkedText({ text, identifiers }: { text: string; identifiers: readonly ShownIdentifier[] }) {
  const { t } = useTexts()
  const segments = useMemo(() => highlight(text, identifiers), [text, identifiers])
  return segments.map((segment) =>
    segment.cites ? (
      <Mark
        key={segment.start}
        of={segment.cites}
        text={segment.text}
        label={t.links.kinds[segment.cites.kind]}
      />
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  )
}

function Mark({ of, text, label }: { of: ShownIdentifier; text: string; label: string }) {
  const { isLit, handlers } = useLit(of)
  return (
    <mark className={isLit ? 'lit' : undefined} title={label} {...handlers}>
      {text}
    </mark>
  )
}
