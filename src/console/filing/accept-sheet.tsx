import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import type { SheetProps } from './sheet-props.ts'
import { useKeptWords } from './use-kept-words.ts'
import { WordsField } from './words-field.tsx'

/** The key opens the sheet, never confirms it: accepting is a legal act. */
export function AcceptSheet({ filing, page, onClose, onDecide }: SheetProps) {
  const { t } = useTexts()
  const { words, change, drop } = useKeptWords(filing.id, 'accept')
  const confirm = () => {
    drop()
    onDecide({
      kind: 'accept',
      filing: filing.id,
      version: filing.version,
      reference: filing.reference,
      text: words.text.trim().length < 3 ? '' : words.text,
      page,
    })
  }
  return (
    <Sheet
      title={t.filing.acceptTitle(filing.reference)}
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          <Button tone="go" type="submit">
            {t.filing.confirmAccept}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t.filing.cancel}
          </Button>
          <span className="small faint">{t.filing.sentLater}</span>
        </>
      }
    >
      <ChangedNotice filing={filing} />
      <p>
        {filing.kind === 'complaint' ? t.filing.acceptConsequenceComplaint : t.filing.acceptConsequenceReport}
      </p>
      <WordsField
        label={t.filing.acceptReason}
        text={words.text}
        rows={3}
        onChange={(text) => change({ text })}
      />
    </Sheet>
  )
}
