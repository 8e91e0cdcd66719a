import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'
import { ReadList } from '../frame/read-list.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Pane } from '../ui/pane.tsx'

/** Who read what. The auditor sees references and series numbers, never a case. */
export function AuditScreen() {
  const { t, format } = useTexts()
  useTitle(t.people.audit)
  const list = useInfiniteQuery({
    queryKey: ['access'],
    queryFn: ({ pageParam }) => answered(api.listAccess({ query: pageParam ? { after: pageParam } : {} })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 30_000,
  })
  const entries = list.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="bar head">
        <h1>{t.people.audit}</h1>
        <span className="soft cut">{t.people.auditNote}</span>
      </div>
      <div className="panes">
        <Pane label={t.people.audit} className="white">
          <ReadList list={list} rows={entries.length} empty={t.people.auditEmpty}>
            <table>
              <caption className="unseen">{t.people.auditNote}</caption>
              <thead className="stick">
                <tr>
                  <th scope="col">{t.people.when}</th>
                  <th scope="col">{t.people.who}</th>
                  <th scope="col">{t.people.role}</th>
                  <th scope="col">{t.people.what}</th>
                  <th scope="col">{t.people.on}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <tr key={entry.id}>
                    <td className="soft nw">
                      <time dateTime={entry.at}>{format.moment(entry.at)}</time>
                    </td>
                    <th scope="row">{entry.officer}</th>
                    <td className="soft">{t.frame.roles[entry.role]}</td>
                    <td>{t.people.operations[entry.operation] ?? entry.operation}</td>
                    <td>
                      {entry.reference && <span className="mono">{entry.reference}</span>}
                      {entry.reference && entry.series !== null && ', '}
                      {entry.series !== null && t.series.lower(entry.series)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ReadList>
        </Pane>
      </div>
    </main>
  )
}
