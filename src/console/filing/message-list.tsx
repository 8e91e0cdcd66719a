import type { FilingDetail } from '#contract/filing.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { MarkedText } from './marked-text.tsx'

/** What was written between the person and the officers, oldest first. */
export function MessageList({ filing }: { filing: FilingDetail }) {
  const { messages } = filing
  const { t, format } = useTexts()
  if (messages.length === 0) return <p className="sec faint">{t.filing.noMessages}</p>
  return (
    <ol className="msgs">
      {messages.map((message) => {
        const ours = message.author === 'officer'
        return (
          <li key={message.number} className={ours ? 'stack g4 msg-ours' : 'stack g4'}>
            <p className={ours ? 'who right' : 'who'}>
              <span>{ours ? (message.officer ?? t.filing.anyOfficer) : t.filing.fromPerson}</span>
              <span>{t.filing.purposes[message.purpose]}</span>
              <span>{format.moment(message.at)}</span>
              {ours && (
                <span>{message.readAt ? t.filing.read(format.moment(message.readAt)) : t.filing.unread}</span>
              )}
            </p>
            <p className={ours ? 'msg me2' : 'msg'}>
              <MarkedText text={message.body} identifiers={filing.identifiers} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
