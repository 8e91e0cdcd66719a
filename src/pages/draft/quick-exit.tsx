import type { OffenceType } from '#domain/offence.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { LinkRow } from '../ui/link-row.tsx'

/** Types in which the offender, or somebody close, may be looking: elsewhere such a button frightens for nothing. */
const watched: readonly OffenceType[] = ['blackmail', 'romance_scam']

/** Leaves for a page that says nothing; with a script, the place in the history is taken over too. */
export function QuickExit({ asked, type }: { readonly asked: PageRequest; readonly type: OffenceType }) {
  if (!watched.includes(type)) return null
  return (
    <LinkRow
      href={`${hereIn(asked, '/jours-feries')}#vite`}
      icon="log-out"
      label={asked.locale === 'fr' ? 'Quitter vite' : 'Leave fast'}
      detail={
        asked.locale === 'fr'
          ? 'Ouvre une page sans rapport. Vos réponses restent.'
          : 'Opens an unrelated page. Your answers stay.'
      }
    />
  )
}
