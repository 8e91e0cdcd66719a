import { useState } from 'react'
import { dropWords, keepWords, keptWords } from './kept-words.ts'

/** Text of a sheet: what was typed before comes back, whether the sheet was closed or the decision refused. */
export function useKeptWords(filing: string, act: string) {
  const [words, setWords] = useState(() => keptWords(filing, act) ?? { text: '' })
  const change = (next: Partial<typeof words>) => {
    const changed = { ...words, ...next }
    setWords(changed)
    keepWords(filing, act, changed)
  }
  return { words, change, drop: () => dropWords(filing, act) }
}
