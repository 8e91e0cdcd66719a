import { useEffect } from 'react'

/** The tab names the screen, never a person or an identifier. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Vigie`
  }, [title])
}
