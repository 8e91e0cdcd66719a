import type { ReactNode } from 'react'
import type { Action } from '#domain/people/permission.ts'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { NoWay } from './no-way.tsx'

/** A screen whose role is missing says so; the server refuses its data in any case. */
export function Gate({ action, children }: { action: Action; children: ReactNode }) {
  const may = useMay()
  const { t } = useTexts()
  if (may(action)) return children
  return (
    <main className="main" id="main" tabIndex={-1}>
      <NoWay words={t.frame.refusals.forbidden} />
    </main>
  )
}
