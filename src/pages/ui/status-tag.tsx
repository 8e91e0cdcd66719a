import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

export interface StatusTagProps {
  readonly label: string
  readonly tone: 'ok' | 'info' | 'lamp' | 'danger' | 'none'
  readonly icon?: PublicIconName | undefined
}

export function StatusTag({ label, tone, icon }: StatusTagProps) {
  return (
    <span class={`status-tag ${tone}`}>
      {icon && <Icon name={icon} />}
      {label}
    </span>
  )
}
