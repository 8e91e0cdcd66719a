import { type ReactNode, useEffect, useState } from 'react'
import { Button } from './button.tsx'
import { spriteAddress } from './icon.tsx'

/** True once something has lasted long enough to be worth showing. */
export function useSlow(busy: boolean, after = 300): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), after)
    return () => clearTimeout(timer)
  }, [busy, after])
  return busy && slow
}

const blocks = Array.from({ length: 12 }, (_, block) => `block ${block}`)

/** Nothing before 300 ms, then still grey blocks. */
export function Waiting({ label, rows = 4 }: { label: string; rows?: number }) {
  const slow = useSlow(true)
  return (
    <div className="waiting" aria-busy="true">
      <span className="unseen" role="status">
        {slow ? label : ''}
      </span>
      {slow && blocks.slice(0, rows).map((block) => <div key={block} className="block" />)}
    </div>
  )
}

/** Empty or refused: a sentence, and an act when there is one. */
export function Notice({
  words,
  help,
  act,
  onAct,
  heading,
}: {
  words: string
  /** It stands for the whole screen. */
  heading?: boolean
  help?: ReactNode
  act?: string
  onAct?: () => void
}) {
  return (
    <div className="notice">
      <svg className="notice-drawing" aria-hidden="true" focusable="false">
        <use href={spriteAddress('drawing-lighthouse')} />
      </svg>
      {heading ? <h1 className="notice-words">{words}</h1> : <p>{words}</p>}
      {help && <p className="soft small">{help}</p>}
      {act && onAct && (
        <Button onClick={onAct} className="notice-act">
          {act}
        </Button>
      )}
    </div>
  )
}
