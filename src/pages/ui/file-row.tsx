import type { ComponentChildren } from 'preact'
import { type FileKind, type FileState, fileIcons, fileStateIcons } from './file-look.ts'
import { Icon } from './icon.tsx'

export interface FileRowProps {
  readonly kind: FileKind
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

export function FileRow(props: FileRowProps) {
  const icon = fileStateIcons[props.state]
  return (
    <li class="file-row">
      <span class="thumb">
        <Icon name={fileIcons[props.kind]} />
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
