import { QueryClientProvider } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { AuditScreen } from './audit/audit-screen.tsx'
import { DecisionsProvider } from './client/decisions.tsx'
import { makeQueries } from './client/queries.ts'
import { FilingScreen } from './filing/filing-screen.tsx'
import { Frame } from './frame/frame.tsx'
import { Gate } from './frame/gate.tsx'
import { Home } from './frame/home.tsx'
import { UnknownScreen } from './frame/unknown-screen.tsx'
import { Inbox } from './inbox/inbox.tsx'
import { PeopleScreen } from './people/people-screen.tsx'
import { ProposalsScreen } from './proposals/proposals-screen.tsx'
import { SeriesListScreen } from './series/series-list-screen.tsx'
import { SeriesScreen } from './series/series-screen.tsx'
import { SessionProvider } from './session/session.tsx'
import { TextsProvider } from './texts/use-texts.tsx'
import { LiveRegion } from './ui/live-region.tsx'
import { KeysProvider } from './ui/use-keys.tsx'

/** The officers' application: what every screen stands on, then the screens. */
export function Console() {
  const [expired, setExpired] = useState(false)
  const onExpired = useCallback(() => setExpired(true), [])
  const queries = useMemo(() => makeQueries(onExpired), [onExpired])
  return (
    <TextsProvider>
      <QueryClientProvider client={queries}>
        <LiveRegion>
          <KeysProvider>
            <BrowserRouter>
              <SessionProvider>
                <DecisionsProvider onExpired={onExpired}>
                  <Routes>
                    <Route element={<Frame expired={expired} onBack={() => setExpired(false)} />}>
                      <Route
                        path="/console/inbox/:lane/:filing?"
                        element={
                          <Gate action="filing.read">
                            <Inbox />
                          </Gate>
                        }
                      />
                      <Route
                        path="/console/filings/:id/:part?"
                        element={
                          <Gate action="filing.read">
                            <FilingScreen />
                          </Gate>
                        }
                      />
                      <Route
                        path="/console/proposals"
                        element={
                          <Gate action="series.read">
                            <ProposalsScreen />
                          </Gate>
                        }
                      />
                      <Route
                        path="/console/series"
                        element={
                          <Gate action="series.read">
                            <SeriesListScreen />
                          </Gate>
                        }
                      />
                      <Route
                        path="/console/series/:id/:view?"
                        element={
                          <Gate action="series.read">
                            <SeriesScreen />
                          </Gate>
                        }
                      />
                      <Route
                        path="/console/people"
                        element={
                          <Gate action="officer.list">
                            <PeopleScreen />
                          </Gate>
                        }
                      />
                      <Route
                        path="/console/audit"
                        element={
                          <Gate action="access.audit">
                            <AuditScreen />
                          </Gate>
                        }
                      />
                      <Route path="/console/" element={<Home />} />
                      <Route path="*" element={<UnknownScreen />} />
                    </Route>
                  </Routes>
                </DecisionsProvider>
              </SessionProvider>
            </BrowserRouter>
          </KeysProvider>
        </LiveRegion>
      </QueryClientProvider>
    </TextsProvider>
  )
}
