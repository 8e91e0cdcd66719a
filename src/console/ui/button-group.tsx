import type { ReactNode } from 'react'

/** Buttons that answer one question, named for those who do not see them side by side. */
export function ButtonGroup({
  label,
  className,
  children,
}: {
  label: string
  className: string
  children: ReactNode
}) {
  return (
    <fieldset className={className}>
      <legend className="unseen">{label}</legend>
      {children}
    </fieldset>
  )
}
