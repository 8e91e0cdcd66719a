import type { ComponentChildren } from 'preact'

export interface FileListProps {
  readonly label: string
  /** `FileRow`. */
  readonly children: ComponentChildren
}

export function FileList({ label, children }: FileListProps) {
  return (
    <ul class="files" aria-label={label}>
      {children}
    </ul>
  )
}
