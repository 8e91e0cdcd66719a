import { useState } from 'react'
import { Link, useLocation, useMatch, useNavigate } from 'react-router'
import { countCap } from '#contract/count-cap.ts'
import { useLaneCounts } from '../inbox/count-lanes.ts'
import { type Lane, lanes } from '../inbox/lanes.ts'
import { useMay, useSession } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Icon, spriteAddress } from '../ui/icon.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { KeysSheet } from './keys-sheet.tsx'
import { SearchBox } from './search-box.tsx'

const laneIcons: Readonly<Record<Lane, string>> = {
  recoverable: 'banknote',
  to_review: 'inbox',
  answered: 'message-circle-reply',
  reports: 'megaphone',
  due_soon: 'clock',
  mine: 'user-round-check',
  decided: 'file-check',
}

/** Entries the role opens; what it does not open is absent. */
export function Navigation() {
  const { t } = useTexts()
  const { officer } = useSession()
  const may = useMay()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const lane = useMatch('/console/inbox/:lane/*')?.params.lane
  const [keysShown, showKeys] = useState(false)
  const readsFilings = may('filing.read')
  const counts = useLaneCounts(readsFilings)
  useKeys({
    '?': () => showKeys(true),
    ...(readsFilings && { 'g i': () => navigate('/console/inbox/to_review') }),
    ...(may('series.read') && {
      'g s': () => navigate('/console/series'),
      'g r': () => navigate('/console/proposals'),
    }),
  })
  /** Nothing is ever anybody’s who may not take. */
  const isOpen = (name: Lane) => name !== 'mine' || may('filing.take')
  const countOf = (name: string) => counts.data?.lanes.find((entry) => entry.lane === name)?.filings

  return (
    <header className="nav">
      <Link className="mark" to="/console/">
        <svg className="mark-drawing" aria-hidden="true" focusable="false">
          <use href={spriteAddress('drawing-mark')} />
        </svg>
        {t.frame.product}
      </Link>
      {readsFilings ? <SearchBox /> : <span />}
      <nav aria-label={t.frame.navigation}>
        {readsFilings && (
          <>
            <h2>{t.frame.queue}</h2>
            <ul>
              {lanes.filter(isOpen).map((name) => (
                <Entry
                  key={name}
                  to={`/console/inbox/${name}`}
                  icon={laneIcons[name]}
                  label={t.frame.lanes[name]}
                  current={lane === name}
                  count={countOf(name)}
                  tone={name === 'recoverable' ? 'now' : name === 'due_soon' ? 'late' : undefined}
                />
              ))}
            </ul>
          </>
        )}
        {may('series.read') && (
          <>
            <h2>{t.frame.work}</h2>
            <ul>
              <Entry
                to="/console/proposals"
                icon="link"
                label={t.frame.proposals}
                current={pathname.startsWith('/console/proposals')}
                count={counts.data?.proposals}
              />
              <Entry
                to="/console/series"
                icon="workflow"
                label={t.frame.series}
                current={pathname.startsWith('/console/series')}
              />
            </ul>
          </>
        )}
        {(may('officer.list') || may('access.audit')) && (
          <>
            <h2>{t.frame.unit}</h2>
            <ul>
              {may('officer.list') && (
                <Entry
                  to="/console/people"
                  icon="users"
                  label={t.frame.people}
                  current={pathname === '/console/people'}
                />
              )}
              {may('access.audit') && (
                <Entry
                  to="/console/audit"
                  icon="history"
                  label={t.frame.audit}
                  current={pathname === '/console/audit'}
                />
              )}
            </ul>
          </>
        )}
      </nav>
      <div className="me">
        <Avatar name={officer.name} />
        <span className="grow stack me-name">
          <span className="m cut">{officer.name}</span>
          <span className="small faint cut">{officer.unit}</span>
        </span>
        <Button
          tone="icon"
          aria-label={t.frame.settings}
          title={t.frame.settings}
          aria-keyshortcuts="?"
          onClick={() => showKeys(true)}
        >
          <Icon name="circle-question-mark" />
        </Button>
      </div>
      {keysShown && <KeysSheet onClose={() => showKeys(false)} />}
    </header>
  )
}

function Entry({
  to,
  icon,
  label,
  current,
  count,
  tone,
}: {
  to: string
  icon: string
  label: string
  current: boolean
  count?: number | undefined
  tone?: 'now' | 'late' | undefined
}) {
  const { format } = useTexts()
  return (
    <li>
      <Link className="n" to={to} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{label}</span>
        {count !== undefined && count > 0 && (
          <span className={tone ? `c ${tone}` : 'c'}>
            {format.count(count)}
            {count >= countCap && '+'}
          </span>
        )}
      </Link>
    </li>
  )
}
