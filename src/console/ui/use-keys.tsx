import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { begins, boundTo, type KeyMap, nameStroke } from './keyboard.ts'

interface Keys {
  /** Innermost first: children register before their parents. */
  readonly layers: { readonly current: KeyMap }[]
  readonly lettersOn: boolean
  readonly turnLetters: (on: boolean) => void
}

const KeysContext = createContext<Keys | undefined>(undefined)
const kept = 'vigie.console.letters'

export function KeysProvider({ children }: { children: ReactNode }) {
  const layers = useRef<{ current: KeyMap }[]>([])
  const [lettersOn, turnLetters] = useState(() => localStorage.getItem(kept) !== 'off')

  useEffect(() => {
    localStorage.setItem(kept, lettersOn ? 'on' : 'off')
    let pending: string | undefined
    const press = (event: KeyboardEvent) => {
      const name = nameStroke(event, {
        inField: isField(event.target),
        underSheet: document.querySelector('dialog[open]') !== null,
        lettersOn,
        pending,
      })
      pending = undefined
      if (name === undefined || event.defaultPrevented || keepsOwnKey(event.target, name)) return
      const maps = layers.current.map((layer) => layer.current)
      const act = boundTo(maps, name)
      if (act) {
        event.preventDefault()
        act()
      } else if (begins(maps, name)) {
        pending = name
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [lettersOn])

  const keys = useMemo(() => ({ layers: layers.current, lettersOn, turnLetters }), [lettersOn])
  return <KeysContext value={keys}>{children}</KeysContext>
}

/** Binds keys while the calling part is on screen. A part inside another wins over it. */
export function useKeys(map: KeyMap): void {
  const { layers } = useKeySettings()
  const current = useRef(map)
  current.current = map
  useEffect(() => {
    const layer = current
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [layers])
}

export function useKeySettings(): Keys {
  const keys = useContext(KeysContext)
  if (!keys) throw new Error('useKeySettings outside KeysProvider')
  return keys
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** Enter and Space on a link or a button keep their own meaning. */
function keepsOwnKey(target: EventTarget | null, name: string): boolean {
  return (
    (name === 'enter' || name === 'space') &&
    target instanceof Element &&
    target.closest('button, summary, a:not([data-row])') !== null
  )
}
