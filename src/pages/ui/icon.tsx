import type { PublicIconName } from '#design/icons/icon-names.ts'
import { useUi } from './ui-context.ts'

export interface IconProps {
  readonly name: PublicIconName
  readonly small?: boolean
  readonly class?: string
}

/** Always beside a word: hidden from readers that listen. */
export function Icon({ name, small, class: extra }: IconProps) {
  const { assets } = useUi()
  return (
    <svg class={['icon', small && 'icon-small', extra].filter(Boolean).join(' ')} aria-hidden="true">
      <use href={`${assets.icons}#${name}`} />
    </svg>
  )
}
