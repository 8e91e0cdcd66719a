import { useNavigate } from 'react-router'
import { useDecisions } from '../client/decisions.tsx'
import { undoable } from '../client/outbox.ts'
import { decisionWords, refusalWords } from '../filing/decision-words.ts'
import { reopen } from '../filing/kept-words.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { useSay } from '../ui/live-region.tsx'
import { OutboxBar } from '../ui/outbox-bar.tsx'
import { useKeys } from '../ui/use-keys.tsx'

/** What was decided and has not left: undone by one key. What was refused: said, with the text kept. */
export function DecisionsBar({ expired }: { expired: boolean }) {
  const { t } = useTexts()
  const { outbox, undo, dismiss } = useDecisions()
  const navigate = useNavigate()
  const say = useSay()
  const last = undoable(outbox)
  const takeBack = () => {
    if (!last) return
    undo(last.id)
    say(t.frame.outbox.undone)
  }
  useKeys(last ? { z: takeBack } : {})

  const refused = outbox.filter((entry) => entry.state === 'refused')
  const leaving = outbox.filter((entry) => entry.state !== 'refused')
  const shown = last ?? leaving.at(-1)
  return (
    <div className="outboxes" aria-live="polite">
      {refused.map((entry) => (
        <OutboxBar
          key={entry.id}
          label={t.frame.outbox.region}
          words={refusalWords(entry, t)}
          refused={{
            reopen: t.frame.outbox.reopen,
            onReopen: () => {
              reopen(sessionStorage, entry.decision)
              dismiss(entry.id)
              navigate(entry.decision.page)
            },
            dismiss: t.frame.outbox.dismiss,
            onDismiss: () => dismiss(entry.id),
          }}
        />
      ))}
      {shown && (
        <OutboxBar
          label={t.frame.outbox.region}
          words={decisionWords(shown.decision, t)}
          detail={[
            t.frame.outbox[
              shown.state === 'waiting'
                ? 'waiting'
                : shown.state === 'sending'
                  ? 'sending'
                  : expired
                    ? 'signedOut'
                    : 'held'
            ],
            leaving.length > 1 && t.frame.outbox.others(leaving.length - 1),
          ]
            .filter(Boolean)
            .join(', ')}
          {...(last && { undo: { label: t.frame.outbox.undo, act: takeBack } })}
        />
      )}
    </div>
  )
}
