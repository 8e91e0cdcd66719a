import type { PublicIconName } from '#design/icons/icon-names.ts'

export type FileKind = 'image' | 'video' | 'mail' | 'document'
export type FileState = 'waiting' | 'sending' | 'checking' | 'received' | 'refused'

/** Shared with the script that changes a row while its file is sent. */
export const fileIcons: Readonly<Record<FileKind, PublicIconName>> = {
  image: 'image',
  video: 'video',
  mail: 'mail',
  document: 'file-text',
}

export const fileStateIcons: Readonly<Record<FileState, PublicIconName | undefined>> = {
  waiting: 'clock',
  sending: undefined,
  checking: 'refresh-cw',
  received: 'check',
  refused: 'circle-alert',
}
