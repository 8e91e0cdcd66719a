import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation } from 'react-router'
import { ArrivalsProvider } from '../inbox/arrivals.tsx'
import { ExpiredLine } from '../session/expired-line.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice } from '../ui/states.tsx'
import { BugBoundary } from './bug-boundary.tsx'
import { DecisionsBar } from './decisions-bar.tsx'
import { Navigation } from './navigation.tsx'

/** Navigation, the current screen, and the row of decisions that have not left yet. */
export function Frame({ expired, onBack }: { expired: boolean; onBack: () => void }) {
  const { t } = useTexts()
  const queries = useQueryClient()
  const { pathname } = useLocation()
  return (
    <ArrivalsProvider expired={expired}>
      <a className="skip-link" href="#main">
        {t.frame.toContent}
      </a>
      <div className="app">
        <Navigation />
        <div className="stage">
          {expired && (
            <ExpiredLine
              onBack={() => {
                onBack()
                void queries.invalidateQueries()
              }}
            />
          )}
          <BugBoundary
            address={pathname}
            instead={(again) => (
              <main className="main" id="main" tabIndex={-1}>
                <Notice heading words={t.frame.refusals.other} act={t.frame.retry} onAct={again} />
              </main>
            )}
          >
            <Outlet />
          </BugBoundary>
          <DecisionsBar expired={expired} />
        </div>
      </div>
    </ArrivalsProvider>
  )
}
