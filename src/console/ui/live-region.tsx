import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const SayContext = createContext<(words: string) => void>(() => {})

/** One polite region for the whole console; what is said there is also visible somewhere. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('')
  const say = useCallback((next: string) => setWords((last) => (last === next ? `${next}\u00a0` : next)), [])
  return (
    <SayContext value={say}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        {words}
      </div>
    </SayContext>
  )
}

export const useSay = () => useContext(SayContext)
