import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

export interface LitValue {
  readonly kind: string
  readonly value: string
}

interface Lit {
  readonly lit: LitValue | undefined
  readonly light: (value: LitValue | undefined) => void
}

const LitContext = createContext<Lit>({ lit: undefined, light: () => {} })

/** One identifier at a time is lit, in every pane that shows it. */
export function LitProvider({ children }: { children: ReactNode }) {
  const [lit, light] = useState<LitValue | undefined>()
  const value = useMemo(() => ({ lit, light }), [lit])
  return <LitContext value={value}>{children}</LitContext>
}

/** Whether a value is lit, and the handlers that light it under the pointer or the focus. */
export function useLit(value: LitValue | undefined) {
  const { lit, light } = useContext(LitContext)
  const isLit = value !== undefined && lit?.kind === value.kind && lit.value === value.value
  const on = () => light(value)
  const off = () => light(undefined)
  return { isLit, handlers: { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off } }
}
