import type { ComponentChildren } from 'preact'

export interface FileListProps {
  readonly label: string
  /** Nothing yet: kept out of sight for the rows that a script adds. */
  readonly empty?: boolean | undefined
  /** `FileRow`. */
  readonly children: ComponentChildren
}

export function FileList({ label, empty, children }: FileListProps) {
  return (
    <ul class="files" aria-label={label} hidden={empty}>
      {children}
    </ul>
  )
}
