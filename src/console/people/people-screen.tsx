import { useQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'
import { Refused } from '../frame/refused.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Pane } from '../ui/pane.tsx'
import { Notice, Waiting } from '../ui/states.tsx'

/** Officers, their role and unit. */
export function PeopleScreen() {
  const { t } = useTexts()
  useTitle(t.people.title)
  const list = useQuery({ queryKey: ['officers'], queryFn: () => answered(api.listOfficers({})) })
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="bar head">
        <h1>{t.people.title}</h1>
        <span className="soft cut">{t.people.note}</span>
      </div>
      <div className="panes">
        <Pane label={t.people.title} className="white">
          {list.error ? (
            <Refused error={list.error} onRetry={() => list.refetch()} />
          ) : list.isPending ? (
            <Waiting label={t.frame.loading} rows={6} />
          ) : list.data.officers.length === 0 ? (
            <Notice words={t.people.empty} />
          ) : (
            <table>
              <caption className="unseen">{t.people.title}</caption>
              <thead className="stick">
                <tr>
                  <th scope="col">{t.people.name}</th>
                  <th scope="col">{t.people.role}</th>
                  <th scope="col">{t.people.unit}</th>
                </tr>
              </thead>
              <tbody>
                {list.data.officers.map((officer) => (
                  <tr key={officer.id}>
                    <th scope="row">
                      <span className="row">
                        <Avatar small name={officer.name} />
                        <span aria-hidden="true">{officer.name}</span>
                      </span>
                    </th>
                    <td className="soft">{t.frame.roles[officer.role]}</td>
                    <td className="soft">{officer.unit}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Pane>
      </div>
    </main>
  )
}
