import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Action } from '#domain/people/permission.ts'
import { api } from '../client/api.ts'
import { answered, codeOf } from '../client/refusal.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice, Waiting } from '../ui/states.tsx'
import { signInAddress } from './sign-in-address.ts'

type Session = Awaited<ReturnType<typeof readSession>>

const readSession = () => answered(api.readSession({}))
const SessionContext = createContext<Session | undefined>(undefined)

/** Asks who is signed in; nobody is sent to the identity provider, and comes back to the same address. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { t } = useTexts()
  const session = useQuery({ queryKey: ['session'], queryFn: readSession })
  const code = session.error && codeOf(session.error)
  useEffect(() => {
    if (code === 'unauthenticated') location.replace(signInAddress())
  }, [code])

  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>
  if (code && code !== 'unauthenticated')
    return (
      <main className="alone">
        <Notice
          heading
          words={t.frame.refusals.network}
          act={t.frame.retry}
          onAct={() => session.refetch()}
        />
      </main>
    )
  return (
    <main className="alone">
      <Waiting label={t.frame.loading} />
    </main>
  )
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside SessionProvider')
  return session
}

export function useMay(): (action: Action) => boolean {
  const { may } = useSession()
  return (action) => may.includes(action)
}
