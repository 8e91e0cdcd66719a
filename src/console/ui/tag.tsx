import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type TagTone = 'plain' | 'now' | 'late' | 'ok' | 'info' | 'brand' | 'line'
const tints: Readonly<Record<TagTone, string>> = {
  plain: 'plain',
  now: 'lamp',
  late: 'danger',
  ok: 'ok',
  info: 'info',
  brand: 'brand',
  line: 'line',
}

/** A state: word, tint and, where it helps, an icon. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone
  icon?: string
  children: ReactNode
}) {
  return (
    <span className={`status-tag ${tints[tone]}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}
