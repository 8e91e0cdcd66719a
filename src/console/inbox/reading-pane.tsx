import { useState } from 'react'
import { Link } from 'react-router'
import type { FilingDetail } from '#contract/filing.ts'
import { AlsoReadBy } from '../filing/also-read-by.tsx'
import { EvidenceList } from '../filing/evidence-list.tsx'
import { Narrative } from '../filing/narrative.tsx'
import { IdentifierTable } from '../links/identifier-table.tsx'
import { LitProvider } from '../links/lit.tsx'
import { WhySeries } from '../links/why-series.tsx'
import { useSession } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice, useSlow, Waiting } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { dueWords, familyIcons, isDecided, statusTones } from './row-words.ts'

interface Props {
  filing: FilingDetail | undefined
  isStale: boolean
  /** Nothing is chosen among rows that could be. */
  nothing: boolean
  empty: boolean
  back: string
  onStep: (by: 1 | -1) => void
}

/** Enough to decide half of them; Enter opens the rest. */
export function ReadingPane({ filing, isStale, nothing, empty, back, onStep }: Props) {
  const { t } = useTexts()
  const greyed = useSlow(isStale)
  if (nothing) return <Notice words={t.inbox.choose} />
  if (empty) return null
  if (!filing) return <Waiting label={t.frame.loading} rows={5} />
  return (
    <LitProvider>
      <div className={greyed ? 'reading-body stale' : 'reading-body'} aria-busy={isStale}>
        <ReadingHead filing={filing} back={back} onStep={onStep} />
        <div className="stack g16">
          {filing.narrative && (
            <Narrative text={filing.narrative} identifiers={filing.identifiers} language={filing.locale} />
          )}
          <section aria-labelledby="h-idr">
            <h3 id="h-idr">{t.inbox.named}</h3>
            {filing.identifiers.length > 0 ? (
              <IdentifierTable of={filing.identifiers} />
            ) : (
              <p className="faint">{t.inbox.namedNone}</p>
            )}
          </section>
          <WhySeries filing={filing} />
          {filing.evidence.length > 0 && (
            <section className="stack g4" aria-labelledby="h-pr">
              <h3 id="h-pr">{t.inbox.evidence(filing.evidence.length)}</h3>
              <EvidenceList evidence={filing.evidence} />
            </section>
          )}
        </div>
      </div>
    </LitProvider>
  )
}

function ReadingHead({
  filing,
  back,
  onStep,
}: {
  filing: FilingDetail
  back: string
  onStep: (by: 1 | -1) => void
}) {
  const { t, format } = useTexts()
  const { officer } = useSession()
  const [now] = useState(Date.now)
  const due = dueWords(filing, now, t)
  const taken =
    filing.assignee &&
    (filing.assignee.id === officer.id ? t.inbox.takenByYou : t.inbox.takenBy(filing.assignee.name))
  return (
    <header className="reading-head">
      <div className="grow">
        <Link className="btn q back-to-list" to={back} replace>
          <Icon name="arrow-left" />
          {t.inbox.backToList}
        </Link>
        <div className="row g6 soft wrap">
          <span className={`fam family-${filing.family}`}>
            <Icon name={familyIcons[filing.family]} />
            {t.links.types[filing.type]}
          </span>
          <span aria-hidden="true">·</span>
          {filing.kind === 'complaint' ? t.inbox.complaint : t.inbox.report}
          <span aria-hidden="true">·</span>
          <span className="mono">{filing.reference}</span>
        </div>
        <h2 id="h-read" className="reading-title">
          {filing.headline || t.links.types[filing.type]}
        </h2>
        <p className="soft">
          {[
            format.money(filing.lossCents),
            t.inbox.receivedOn(format.moment(filing.submittedAt)),
            filing.departement && `${t.inbox.departement.toLowerCase()} ${filing.departement}`,
            taken,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <AlsoReadBy filing={filing} now={now} />
      </div>
      <div className="stack g4 head-end">
        {due ? (
          <Tag tone={due.tone} icon="clock">
            {due.tone === 'late' ? due.long : t.inbox.dueOn(format.day(filing.dueOn ?? ''), due.long)}
          </Tag>
        ) : (
          isDecided(filing) && <Tag tone={statusTones[filing.status]}>{t.inbox.status[filing.status]}</Tag>
        )}
        <span className="row g0">
          <Button tone="icon" aria-label={t.inbox.previous} title="K" onClick={() => onStep(-1)}>
            <Icon name="chevron-up" />
          </Button>
          <Button tone="icon" aria-label={t.inbox.next} title="J" onClick={() => onStep(1)}>
            <Icon name="chevron-down" />
          </Button>
        </span>
      </div>
    </header>
  )
}
