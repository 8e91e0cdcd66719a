import { Link } from 'react-router'
import { ReadList } from '../frame/read-list.tsx'
import { familyIcons, statusTones } from '../inbox/row-words.ts'
import { useLinkSentence } from '../links/use-link-sentence.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tag } from '../ui/tag.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { joinedWords } from './joined-words.ts'
import { type ReadSeries, useMembers } from './read-series.ts'

/** Members with the sentence each is tied by. */
export function MembersTable({ series }: { series: ReadSeries }) {
  const { t, format } = useTexts()
  const sentenceOf = useLinkSentence()
  const list = useMembers(series)
  useKeys({ j: () => walkRows(1), k: () => walkRows(-1) })
  return (
    <ReadList list={list} rows={list.members.length} empty={t.series.noMembers}>
      <table>
        <caption className="unseen">{t.series.members}</caption>
        <thead className="stick">
          <tr>
            <th scope="col">{t.series.filing}</th>
            <th scope="col">{t.series.headline}</th>
            <th scope="col">{t.series.received}</th>
            <th scope="col" className="num">
              {t.series.paid}
            </th>
            <th scope="col">{t.series.attachedBy}</th>
          </tr>
        </thead>
        <tbody>
          {list.members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <Link
                  to={`/console/filings/${member.id}`}
                  className="mono"
                  data-walk
                  state={{ from: `/console/series/${series.id}/members` }}
                >
                  {member.reference}
                </Link>
                <br />
                <span className={`fam small family-${member.family}`}>
                  <Icon name={familyIcons[member.family]} size={14} />
                  {t.links.families[member.family]}
                </span>
              </th>
              <td>
                {member.headline}
                <br />
                <span className="small soft">
                  {member.explanation
                    ? sentenceOf({
                        explanation: member.explanation,
                        target: { kind: 'series', series },
                        decidedAt: member.joined,
                      })
                    : t.links.opened}
                </span>
              </td>
              <td className="soft nw">
                {format.day(member.submittedAt)}
                <br />
                <Tag tone={statusTones[member.status]}>{t.inbox.status[member.status]}</Tag>
              </td>
              <td className="num">{format.money(member.lossCents)}</td>
              <td className="soft nw">{joinedWords(member, t, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReadList>
  )
}
