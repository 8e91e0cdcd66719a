import { memo, type Ref } from 'react'
import type { FilingRow as Row } from '#contract/filing.ts'
import { verbOf } from '../client/decision.ts'
import { usePending } from '../client/decisions.tsx'
import { MatchKey } from '../links/match-key.tsx'
import { useSession } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { ListRow } from '../ui/list-row.tsx'
import { Tag } from '../ui/tag.tsx'
import { dueWords, familyIcons, isDecided, statusTones } from './row-words.ts'

interface Props {
  row: Row
  to: string
  current: boolean
  now: number
  linkRef?: Ref<HTMLAnchorElement>
}

/** One filing in three lines. */
export const FilingRow = memo(function FilingRow({ row, to, current, now, linkRef }: Props) {
  const { t, format } = useTexts()
  const { officer } = useSession()
  const pending = usePending(row.id)
  const due = dueWords(row, now, t)
  const settled = isDecided(row) || pending !== undefined
  return (
    <ListRow
      to={to}
      current={current}
      settled={settled}
      {...(linkRef && { linkRef })}
      first={
        <>
          <span className="mono m nw">{row.reference}</span>
          <span className={`fam family-${row.family}`}>
            <Icon name={familyIcons[row.family]} />
            <span className="cut">{t.links.families[row.family]}</span>
          </span>
          <span className="num m">{format.money(row.lossCents)}</span>
          <span className="num soft">{format.age(row.submittedAt, now)}</span>
          <span className="num">
            {due &&
              (due.tone === 'plain' ? (
                <span className="soft">{due.words}</span>
              ) : (
                <Tag tone={due.tone}>{due.words}</Tag>
              ))}
          </span>
        </>
      }
      second={row.headline || t.links.types[row.type]}
      third={
        <>
          <LinkageLine row={row} />
          {pending ? (
            <Tag tone="info">{t.inbox.pending[verbOf(pending.decision)]}</Tag>
          ) : (
            row.status !== 'submitted' &&
            row.status !== 'in_review' && (
              <Tag tone={statusTones[row.status]}>{t.inbox.status[row.status]}</Tag>
            )
          )}
          {row.assignee && (
            <Avatar
              small
              name={row.assignee.name}
              label={row.assignee.id === officer.id ? t.inbox.takenByYou : t.inbox.takenBy(row.assignee.name)}
            />
          )}
        </>
      }
    />
  )
})

function LinkageLine({ row }: { row: Row }) {
  const { t } = useTexts()
  if (row.series)
    return (
      <span className="grow row g6 cut">
        <Icon name="link" size={14} />
        <span className="nw">{t.inbox.seriesOf(row.series.number, row.series.size)}</span>
        <MatchKey of={row.matchKey} />
      </span>
    )
  if (row.proposals > 0)
    return (
      <span className="grow row g6 cut">
        <Icon name="link" size={14} />
        <span className="nw">{t.inbox.proposals(row.proposals)}</span>
        <MatchKey of={row.matchKey} />
      </span>
    )
  return <span className="grow faint cut">{t.inbox.noLink}</span>
}
