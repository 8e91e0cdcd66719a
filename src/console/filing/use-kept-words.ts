import { useState } from 'react'
import { dropWords, keepWords, keptWords, type Words } from './kept-words.ts'

/** Text of a sheet: what was typed before comes back, whether the sheet was closed, the page reloaded or the decision refused. */
export function useKeptWords(about: string, act: string) {
  const [words, setWords] = useState<Words>(() => keptWords(sessionStorage, about, act) ?? { text: '' })
  const change = (next: Partial<Words>) => {
    const changed = { ...words, ...next }
    setWords(changed)
    keepWords(sessionStorage, about, act, changed)
  }
  const drop = () => {
    setWords({ text: '' })
    dropWords(sessionStorage, about, act)
  }
  return { words, change, drop }
}
