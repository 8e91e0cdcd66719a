import type { ComponentChildren } from 'preact'
import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

export interface NoticeProps {
  readonly tone?: 'info' | 'lamp' | 'danger' | 'ok' | undefined
  readonly icon?: PublicIconName | undefined
  readonly title?: string | undefined
  readonly children?: ComponentChildren
}

const toneIcons = { info: 'info', lamp: 'clock', danger: 'triangle-alert', ok: 'circle-check' } as const

export function Notice({ tone = 'info', icon, title, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={icon ?? toneIcons[tone]} small />
      <div>
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
