import { type ReactNode, useEffect, useId, useRef } from 'react'

interface Props {
  title: string
  onClose: () => void
  onConfirm?: () => void
  children: ReactNode
  actions: ReactNode
}

/** A modal sheet on the native dialog: the browser holds the focus, makes the page inert and gives it back. */
export function Sheet({ title, onClose, onConfirm, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm?.()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onConfirm?.()
        }}
      >
        <h2 id={heading}>{title}</h2>
        <div className="sheet-body stack g12">{children}</div>
        <div className="sheet-actions row">{actions}</div>
      </form>
    </dialog>
  )
}
