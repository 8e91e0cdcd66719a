import type { DrawingName } from '#design/icons/icon-names.ts'
import { useUi } from './ui-context.ts'

export interface DrawingProps {
  readonly name: DrawingName
}

/** A line drawing: decoration of home, receipts and empty states. */
export function Drawing({ name }: DrawingProps) {
  const { assets } = useUi()
  return (
    <svg class={`drawing drawing-${name}`} aria-hidden="true">
      <use href={`${assets.icons}#drawing-${name}`} />
    </svg>
  )
}
