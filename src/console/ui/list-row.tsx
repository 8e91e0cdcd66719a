import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'

interface Props {
  to: string
  current: boolean
  settled?: boolean
  first: ReactNode
  second: ReactNode
  third: ReactNode
  linkRef?: Ref<HTMLAnchorElement>
  onFocus?: () => void
}

/** A row of three lines: who, how much, how old; the person's own words; what linkage says. */
export function ListRow({ to, current, settled, first, second, third, linkRef, onFocus }: Props) {
  return (
    <Link
      ref={linkRef ?? null}
      to={to}
      replace
      data-row
      className={settled ? 'item settled' : 'item'}
      aria-current={current ? 'true' : undefined}
      onFocus={onFocus}
    >
      <span className="l1">{first}</span>
      <span className="l2 cut">{second}</span>
      <span className="l3">{third}</span>
    </Link>
  )
}
