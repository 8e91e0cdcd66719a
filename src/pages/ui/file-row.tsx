import type { ComponentChildren } from 'preact'
import type { PublicIconName } from '#design/icons/icon-names.ts'
import { Icon } from './icon.tsx'

export type FileState = 'waiting' | 'sending' | 'checking' | 'received' | 'refused'

export interface FileRowProps {
  readonly kind: 'image' | 'video' | 'mail' | 'document'
  readonly name: string
  /** « 1,2 Mo » */
  readonly size: string
  readonly state: FileState
  /** The state in words, and what was read: « Reçu. 2 éléments lus ». */
  readonly stateText: string
  /** Sent so far, of 1. */
  readonly sent?: number | undefined
  /** Name of the bar: « Envoi de video.mp4 ». */
  readonly sentLabel?: string | undefined
  /** Plain buttons: see, remove. */
  readonly children?: ComponentChildren
}

const kindIcons = { image: 'image', video: 'video', mail: 'mail', document: 'file-text' } as const
const stateIcons: Readonly<Record<FileState, PublicIconName | undefined>> = {
  waiting: 'clock',
  sending: undefined,
  checking: 'refresh-cw',
  received: 'check',
  refused: 'circle-alert',
}

export function FileRow(props: FileRowProps) {
  const icon = stateIcons[props.state]
  return (
    <li class="file-row">
      <span class="thumb">
        <Icon name={kindIcons[props.kind]} />
      </span>
      <div>
        <p class="name">
          {props.name}
          <span>{props.size}</span>
        </p>
        {props.sent !== undefined && (
          <progress class="bar" value={props.sent} max={1} aria-label={props.sentLabel} />
        )}
        <p class={`state ${props.state}`}>
          {icon && <Icon name={icon} small />}
          {props.stateText}
        </p>
        {props.children && <div class="acts">{props.children}</div>}
      </div>
    </li>
  )
}
