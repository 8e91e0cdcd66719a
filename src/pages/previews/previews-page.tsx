import type { Theme } from '../theme.ts'
import { BackLink } from '../ui/back-link.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Page } from '../ui/page.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { renderDocument } from '../ui/render-document.ts'
import { Section } from '../ui/section.tsx'
import type { AssetMap } from '../ui/ui-context.ts'
import { chrome, themeChosen, toEnglish } from './fixtures.ts'
import { type PreviewEntry, previewEntries } from './preview-entries.ts'

export interface PreviewsContext {
  readonly assets: AssetMap
  /** Path the page is served at; it links to itself with `?component=` and `?state=`. */
  readonly path: string
  readonly component?: string | undefined
  readonly state?: string | undefined
  readonly theme?: Theme | undefined
}

/** The list of components; one component in its five states; or one state alone. */
export function previewsPage(context: PreviewsContext): string {
  const chosen = previewEntries.filter(
    (entry) =>
      entry.component === context.component && (context.state === undefined || entry.state === context.state),
  )
  const [only] = chosen
  if (only?.whole && chosen.length === 1) return renderDocument(only.render(context.assets, themeOf(context)))
  return renderDocument(only ? <OneComponent {...context} entries={chosen} /> : <Everything {...context} />)
}

const themeOf = ({ path, component, theme }: PreviewsContext) =>
  themeChosen(component === undefined ? path : `${path}?component=${component}`, theme)

function Everything(props: PreviewsContext) {
  const { assets, path } = props
  const names = [...new Set(previewEntries.map(({ component }) => component))].sort()
  return (
    <Page
      lang="fr"
      title="Aperçu des composants – Vigie"
      chrome={chrome}
      assets={assets}
      language={toEnglish}
      theme={themeOf(props)}
    >
      <PageTitle
        title="Aperçu des composants"
        hint="Chaque composant des pages publiques, dans ses cinq états."
      />
      <LinkRows label="Composants">
        {names.map((name) => (
          <LinkRow key={name} href={`${path}?component=${name}`} label={name} />
        ))}
      </LinkRows>
    </Page>
  )
}

function OneComponent(props: PreviewsContext & { readonly entries: readonly PreviewEntry[] }) {
  const { assets, path, component, entries } = props
  return (
    <Page
      lang="fr"
      title={`${component} – Aperçu – Vigie`}
      chrome={chrome}
      assets={assets}
      language={toEnglish}
      theme={themeOf(props)}
      back={<BackLink href={path} label="Tous les composants" />}
    >
      <PageTitle title={component ?? ''} />
      {entries.map((entry) => (
        <Section key={entry.state} title={stateNames[entry.state]}>
          {entry.whole ? (
            <p>
              <a href={`${path}?component=${entry.component}&state=${entry.state}`}>Ouvrir la page</a>
            </p>
          ) : (
            entry.render(assets, themeOf(props))
          )}
        </Section>
      ))}
    </Page>
  )
}

const stateNames = {
  empty: 'Vide',
  loading: 'En cours',
  offline: 'Hors connexion',
  error: 'Erreur',
  success: 'Fait',
} as const
