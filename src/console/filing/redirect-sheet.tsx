import { useId, useState } from 'react'
import { isDoor, redirectionText } from '#domain/filing/redirection.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { doors } from './doors.ts'
import type { SheetProps } from './sheet-props.ts'
import { useKeptWords } from './use-kept-words.ts'
import { useWordsProblem, WordsField } from './words-field.tsx'

/** To the right door, with the reason the person will read; never called a refusal. */
export function RedirectSheet({ filing, page, onClose, onDecide }: SheetProps) {
  const { t, locale } = useTexts()
  const problemOf = useWordsProblem()
  const { words, change, drop } = useKeptWords(filing.id, 'redirect')
  const [tried, setTried] = useState(false)
  const field = useId()
  const door = words.door ?? ''
  const noDoor = door ? undefined : t.filing.chooseDoor
  const noReason = problemOf(words.text)
  const confirm = () => {
    setTried(true)
    if (noDoor || noReason) return
    drop()
    onDecide({
      kind: 'redirect',
      filing: filing.id,
      version: filing.version,
      door,
      reference: filing.reference,
      text: words.text,
      page,
    })
  }
  return (
    <Sheet
      title={t.filing.redirectTitle(filing.reference)}
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          <Button tone="go" type="submit">
            {t.filing.confirmRedirect}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t.filing.cancel}
          </Button>
          <span className="small faint">{t.filing.sentLater}</span>
        </>
      }
    >
      <ChangedNotice filing={filing} />
      <p className="soft">{t.filing.redirectHelp}</p>
      <div className="stack g4">
        <label className="m" htmlFor={field}>
          {t.filing.redirectDoor}
        </label>
        {tried && noDoor && (
          <p className="small problem" id={`${field}-problem`}>
            {noDoor}
          </p>
        )}
        <select
          id={field}
          className="in"
          value={door}
          aria-invalid={tried && noDoor ? true : undefined}
          aria-describedby={tried && noDoor ? `${field}-problem` : undefined}
          onChange={(event) => change({ door: event.target.value })}
        >
          <option value="">{t.filing.redirectChoose}</option>
          {doors.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name[locale]}
            </option>
          ))}
        </select>
      </div>
      <WordsField
        label={t.filing.redirectReason}
        text={words.text}
        problem={tried ? noReason : undefined}
        onChange={(text) => change({ text })}
      />
      {isDoor(door) && !noReason && (
        <section className="stack g4">
          <h3>{t.filing.redirectPreview}</h3>
          <blockquote className="said" lang={filing.locale}>
            {redirectionText(words.text.trim(), door, filing.locale)}
          </blockquote>
        </section>
      )}
      <p className="small soft">{t.filing.redirectConsequence}</p>
    </Sheet>
  )
}
