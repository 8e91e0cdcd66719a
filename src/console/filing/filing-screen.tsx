import { useRef } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import type { FilingDetail } from '#contract/filing.ts'
import { usePending } from '../client/decisions.tsx'
import { Refused } from '../frame/refused.tsx'
import { useTitle } from '../frame/use-title.ts'
import { dueWords, familyIcons, isDecided, statusTones } from '../inbox/row-words.ts'
import { LitProvider } from '../links/lit.tsx'
import { useSession } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Waiting } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { AlsoReadBy } from './also-read-by.tsx'
import { DecisionRow } from './decision-row.tsx'
import { IdentifiersPane } from './identifiers-pane.tsx'
import { LinksPane } from './links-pane.tsx'
import { useFiling } from './read-filing.ts'
import { ToldPane } from './told-pane.tsx'

/** Screen Q: what the person said, who is named, why it is tied. */
export function FilingScreen() {
  const { id = '', part = 'answers' } = useParams()
  const { t } = useTexts()
  const filing = useFiling(id)
  const shown = filing.data?.id === id ? filing.data : undefined
  useTitle(shown?.reference ?? t.frame.loading)
  return (
    <main className="main" id="main" tabIndex={-1}>
      {shown ? (
        <Shown key={id} filing={shown} part={part} />
      ) : filing.error ? (
        <Refused heading error={filing.error} onRetry={() => filing.refetch()} />
      ) : (
        <Waiting label={t.frame.loading} rows={6} />
      )}
    </main>
  )
}

function Shown({ filing, part }: { filing: FilingDetail; part: string }) {
  const { t, format } = useTexts()
  const { officer } = useSession()
  const navigate = useNavigate()
  const location = useLocation()
  const now = useRef(Date.now())
  const pending = usePending(filing.id)
  const back =
    readFrom(location.state) ?? `/console/inbox/${isDecided(filing) ? 'decided' : 'to_review'}/${filing.id}`
  const due = dueWords(filing, now.current, t)
  useKeys({ escape: () => navigate(back) })
  return (
    <LitProvider>
      <div className="bar head filing-head">
        <Link className="btn ico" to={back} aria-label={t.frame.backToQueue} title={t.frame.backToQueue}>
          <Icon name="arrow-left" />
        </Link>
        <h1 className="cut">{filing.headline || t.links.types[filing.type]}</h1>
        <span className="mono soft nw">{filing.reference}</span>
        <Tag>{filing.kind === 'complaint' ? t.inbox.complaint : t.inbox.report}</Tag>
        <span className={`fam family-${filing.family}`}>
          <Icon name={familyIcons[filing.family]} />
          {t.links.types[filing.type]}
        </span>
        <span className="grow" />
        <AlsoReadBy filing={filing} now={now.current} />
        {filing.assignee && (
          <Avatar
            small
            name={filing.assignee.name}
            label={
              filing.assignee.id === officer.id ? t.inbox.takenByYou : t.inbox.takenBy(filing.assignee.name)
            }
          />
        )}
        <span className="soft small nw received">{t.inbox.received(format.moment(filing.submittedAt))}</span>
        {due ? (
          <Tag tone={due.tone} icon="clock">
            {due.tone === 'late' ? due.long : t.inbox.dueOn(format.day(filing.dueOn ?? ''), due.long)}
          </Tag>
        ) : (
          <Tag tone={statusTones[filing.status]}>{t.inbox.status[filing.status]}</Tag>
        )}
      </div>
      <div className="panes filing-panes">
        <ToldPane filing={filing} part={part} />
        <IdentifiersPane filing={filing} />
        <LinksPane filing={filing} />
      </div>
      <DecisionRow
        filing={filing}
        pending={pending?.decision}
        page={`/console/filings/${filing.id}`}
        onDecided={() => navigate(back)}
        hints={[
          ['J K', t.filing.nextIdentifier],
          [t.filing.escape, t.filing.backKey],
        ]}
      />
    </LitProvider>
  )
}

function readFrom(state: unknown): string | undefined {
  const from = (state as { from?: unknown } | null)?.from
  return typeof from === 'string' ? from : undefined
}
