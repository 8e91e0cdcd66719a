import type { ReactNode, Ref } from 'react'

interface Props {
  label?: string
  labelledBy?: string
  className?: string
  ref?: Ref<HTMLElement>
  children: ReactNode
}

/** A part that scrolls by itself must be reached by the keyboard, whatever stands in it. */
const reachable = { tabIndex: 0 }

/** A named region that scrolls on its own inside the frame. */
export function Pane({ label, labelledBy, className, ref, children }: Props) {
  return (
    <section
      ref={ref ?? null}
      className={className ? `pane ${className}` : 'pane'}
      aria-label={label}
      aria-labelledby={labelledBy}
      {...reachable}
    >
      {children}
    </section>
  )
}
