import type { ReactNode } from 'react'

export type RarityOf = 'new' | 'rare' | 'shared' | 'common'

/** How rare a value is: a word, and its count over the base beside it. */
export function Rarity({ of, word, children }: { of: RarityOf; word: string; children?: ReactNode }) {
  return (
    <span className={`rarity ${of}`}>
      <b>{word}</b>
      {children && <span className="number"> {children}</span>}
    </span>
  )
}
