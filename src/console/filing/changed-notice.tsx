import { useRef } from 'react'
import type { FilingDetail } from '#contract/filing.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Icon } from '../ui/icon.tsx'
import { actorWords, actWords } from './history-words.ts'

/** Says whose act changed the filing since the sheet was opened. What is being written stays. */
export function ChangedNotice({ filing }: { filing: FilingDetail }) {
  const { t, format } = useTexts()
  const opened = useRef(filing.version)
  if (filing.version === opened.current) return null
  const last = filing.history.findLast((entry) => entry.actor !== 'system')
  if (!last) return null
  return (
    <p className="note" role="alert">
      <Icon name="triangle-alert" />
      <span>
        {t.filing.changedBy(
          actorWords(last.officer ?? last.actor, t),
          actWords(last.kind, t),
          format.moment(last.at),
        )}
      </span>
    </p>
  )
}
