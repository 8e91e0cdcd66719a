import { Notice } from '../ui/notice.tsx'

export interface StillSendingProps {
  readonly text: string
  /** « Continuer sans attendre » */
  readonly without: string
}

/** Shown by a script in the place of going on while a file is on its way; a person may always choose not to wait. */
export function StillSending({ text, without }: StillSendingProps) {
  return (
    <div role="status" class="still-sending" data-still-sending>
      <div hidden>
        <Notice tone="lamp" icon="upload">
          <p>{text}</p>
          <button type="button" class="button line small">
            {without}
          </button>
        </Notice>
      </div>
    </div>
  )
}
