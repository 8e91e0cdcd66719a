import { useState } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonGroup } from '../ui/button-group.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import type { SheetProps } from './sheet-props.ts'
import { useKeptWords } from './use-kept-words.ts'
import { useWordsProblem, WordsField } from './words-field.tsx'

/** A question to the person. Templates fill the field to be edited, they are never sent as they are found. */
export function AskSheet({ filing, page, onClose, onDecide }: SheetProps) {
  const { t } = useTexts()
  const problemOf = useWordsProblem()
  const { words, change, drop } = useKeptWords(filing.id, 'ask')
  const [tried, setTried] = useState(false)
  const problem = problemOf(words.text)
  const confirm = () => {
    setTried(true)
    if (problem) return
    drop()
    onDecide({
      kind: 'ask',
      filing: filing.id,
      version: filing.version,
      clientId: crypto.randomUUID(),
      reference: filing.reference,
      text: words.text,
      page,
    })
  }
  return (
    <Sheet
      title={t.filing.askTitle(filing.reference)}
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          <Button tone="go" type="submit">
            {t.filing.confirmAsk}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t.filing.cancel}
          </Button>
          <span className="small faint">{t.filing.sentLater}</span>
        </>
      }
    >
      <ChangedNotice filing={filing} />
      <WordsField
        label={t.filing.askText}
        help={t.filing.askHelp}
        text={words.text}
        rows={6}
        problem={tried ? problem : undefined}
        onChange={(text) => change({ text })}
      />
      <ButtonGroup className="row wrap g6" label={t.filing.askTemplates}>
        <span className="small faint" aria-hidden="true">
          {t.filing.askTemplates}
        </span>
        {t.filing.templates.map((template) => (
          <Button
            key={template.name}
            tone="quiet"
            onClick={() => change({ text: [words.text.trim(), template.text].filter(Boolean).join('\n\n') })}
          >
            {template.name}
          </Button>
        ))}
      </ButtonGroup>
      <p className="small soft">
        {filing.kind === 'complaint' ? t.filing.askConsequenceComplaint : t.filing.askConsequenceReport}
      </p>
    </Sheet>
  )
}
