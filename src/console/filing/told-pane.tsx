import type { FilingDetail } from '#contract/filing.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { HistoryList } from './history-list.tsx'
import { MarkedText } from './marked-text.tsx'
import { MessageList } from './message-list.tsx'
import { Narrative } from './narrative.tsx'

/** Left: what the person said, as they saw it; then what was sent, written and done. */
export function ToldPane({ filing, part }: { filing: FilingDetail; part: string }) {
  const { t } = useTexts()
  const address = `/console/filings/${filing.id}`
  const tabs = [
    { part: 'answers', to: address, label: t.filing.answers },
    { part: 'evidence', to: `${address}/evidence`, label: t.filing.evidence, count: filing.evidence.length },
    { part: 'messages', to: `${address}/messages`, label: t.filing.messages, count: filing.messages.length },
    { part: 'history', to: `${address}/history`, label: t.filing.history },
  ]
  const shown = tabs.find((tab) => tab.part === part) ?? tabs[0]!
  return (
    <section className="pane white col two-rows" aria-label={t.filing.parts}>
      <Tabs
        label={t.filing.parts}
        tabs={tabs.map(({ to, label, count, part: name }) => ({
          to,
          label,
          current: name === shown.part,
          ...(count !== undefined && { count }),
        }))}
      />
      <Pane label={shown.label}>
        {shown.part === 'answers' && <Answers filing={filing} />}
        {shown.part === 'evidence' && (
          <div className="sec">
            <EvidenceList evidence={filing.evidence} withHash />
          </div>
        )}
        {shown.part === 'messages' && <MessageList filing={filing} />}
        {shown.part === 'history' && <HistoryList latestFirst={filing.history.toReversed()} />}
      </Pane>
    </section>
  )
}

function Answers({ filing }: { filing: FilingDetail }) {
  const { t, format, locale } = useTexts()
  return (
    <>
      {filing.narrative && (
        <section className="sec stack" aria-labelledby="f-story">
          <div className="row between">
            <h2 id="f-story">{t.filing.story}</h2>
            {filing.locale !== locale && (
              <span className="small faint">{t.filing.told(t.filing.languages[filing.locale])}</span>
            )}
          </div>
          <Narrative text={filing.narrative} identifiers={filing.identifiers} language={filing.locale} />
        </section>
      )}
      {filing.answers.map((section) => {
        const rows = section.rows.filter((row) => row.lines.join('\n').trim() !== filing.narrative.trim())
        if (rows.length === 0) return null
        const given = rows.filter((row) => row.given)
        const skipped = rows.filter((row) => !row.given)
        return (
          <section key={section.section} className="sec stack" aria-labelledby={`f-${section.section}`}>
            <h2 id={`f-${section.section}`}>{section.title}</h2>
            <dl className="kv" lang={filing.locale}>
              {given.map((row) => (
                <Answer key={row.question} label={row.label} text={row.lines.join('\n')} of={filing} />
              ))}
            </dl>
            {skipped.length > 0 && (
              <p className="small faint">
                {t.filing.unanswered(skipped.map(({ label }) => lowered(label)).join(', '))}
              </p>
            )}
          </section>
        )
      })}
      <section className="sec stack" aria-labelledby="f-evidence">
        <h2 id="f-evidence">{t.filing.evidence}</h2>
        <EvidenceList evidence={filing.evidence} />
      </section>
      <section className="sec stack" aria-labelledby="f-person">
        <h2 id="f-person">{t.filing.person}</h2>
        {filing.declarant ? (
          <dl className="kv">
            {filing.declarant.map((line) => (
              <Answer key={line.label} label={line.label} text={line.value} of={filing} />
            ))}
            {filing.identityLevel && (
              <Answer label={t.filing.identityLevel} text={filing.identityLevel} of={filing} />
            )}
          </dl>
        ) : (
          <p className="soft">{t.filing.anonymous}</p>
        )}
      </section>
      {filing.doNowDone.length > 0 && (
        <section className="sec stack" aria-labelledby="f-done">
          <h2 id="f-done">{t.filing.doneNow}</h2>
          <ul className="stack g4">
            {filing.doNowDone.map((tick) => (
              <li key={tick.line} className="row between">
                <span>{tick.line}</span>
                <span className="small faint nw">{format.moment(tick.at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Answer({ label, text, of }: { label: string; text: string; of: FilingDetail }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="answer-lines">
        <MarkedText text={text} identifiers={of.identifiers} />
      </dd>
    </>
  )
}

/** A label inside a sentence: its capital goes, unless it begins with an acronym. */
const lowered = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
