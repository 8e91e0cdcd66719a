import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface Props {
  label: string
  words: string
  detail?: string
  undo?: { label: string; act: () => void }
  refused?: { reopen: string; onReopen: () => void; dismiss: string; onDismiss: () => void }
}

/** A row of the frame, not a toast: it covers nothing and stays as long as it means something. */
export function OutboxBar({ label, words, detail, undo, refused }: Props) {
  return (
    <section className={refused ? 'outbox refused' : 'outbox'} aria-label={label}>
      <Icon name={refused ? 'triangle-alert' : 'check'} />
      <span className="grow">
        <span className="m">{words}</span>
        {detail && <span className="soft">, {detail}</span>}
      </span>
      {undo && (
        <Button shortcut="Z" onClick={undo.act}>
          {undo.label}
        </Button>
      )}
      {refused && (
        <>
          <Button onClick={refused.onReopen}>{refused.reopen}</Button>
          <Button tone="quiet" onClick={refused.onDismiss}>
            {refused.dismiss}
          </Button>
        </>
      )}
    </section>
  )
}
