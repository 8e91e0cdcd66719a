import { Navigate } from 'react-router'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice } from '../ui/states.tsx'

/** The first screen of a role. */
export function Home() {
  const may = useMay()
  const { t } = useTexts()
  if (may('filing.read')) return <Navigate to="/console/inbox/to_review" replace />
  if (may('access.audit')) return <Navigate to="/console/audit" replace />
  if (may('officer.list')) return <Navigate to="/console/people" replace />
  return (
    <main className="main" id="main" tabIndex={-1}>
      <Notice heading words={t.people.noHome} />
    </main>
  )
}
