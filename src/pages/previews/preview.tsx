import type { VNode } from 'preact'
import type { PreviewState } from '#design/preview-states.ts'
import { Notice } from '../ui/notice.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** One component with fixture data; `id` is unique on the page and begins every id inside. */
export type Preview = (id: string) => VNode
export type Previews = Readonly<Record<PreviewState, Preview>>

/** Previews by component: the name of its file in `src/pages/ui`. */
export type PreviewGroup = Readonly<Record<string, Previews>>

/** States a component does not have of its own show how it stands in a page that is in that state. */
export function inEveryState(usual: Preview, own: Partial<Previews> = {}): Previews {
  return {
    empty: usual,
    loading: (id) => <Stack first={<Waiting text="Nous cherchons…" />} second={usual(id)} />,
    offline: (id) => (
      <Stack first={usual(id)} second={<SavedLine offline text="Hors connexion, réponses gardées" />} />
    ),
    error: (id) => <Stack first={<NotSaved />} second={usual(id)} />,
    success: (id) => (
      <Stack first={usual(id)} second={<SavedLine text={'Enregistré à 14\u00a0h\u00a005'} />} />
    ),
    ...own,
  }
}

function Stack({ first, second }: { readonly first: VNode; readonly second: VNode }) {
  return (
    <div class="fields">
      {first}
      {second}
    </div>
  )
}

function NotSaved() {
  return (
    <Notice tone="danger" title="Nous n’avons pas pu enregistrer. Rien n’est perdu.">
      <p>{'Réessayez\u00a0; si cela continue, donnez ce numéro à un agent\u00a0: ERR-7F3K.'}</p>
    </Notice>
  )
}
