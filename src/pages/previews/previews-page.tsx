import { stateNames } from '#design/preview-states.ts'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { renderDocument } from '../ui/render-document.ts'
import { Section } from '../ui/section.tsx'
import { formPreviews } from './form-previews.ts'
import { FormLinks, OneForm, OnePart } from './form-previews-page.tsx'
import { type PreviewEntry, previewEntries } from './preview-entries.ts'
import { type PreviewsContext, PreviewsFrame, themeOf } from './previews-frame.tsx'

/** The list of everything; one component in its five states, or one state alone; a form, or one part of it. */
export function previewsPage(context: PreviewsContext): string {
  const form = formPreviews.find(({ id }) => id === context.form)
  const part = form?.parts.find(({ id }) => id === context.part)
  if (form && part) return renderDocument(<OnePart {...context} formPreview={form} partPreview={part} />)
  if (form) return renderDocument(<OneForm {...context} formPreview={form} />)
  const chosen = previewEntries.filter(
    (entry) =>
      entry.component === context.component && (context.state === undefined || entry.state === context.state),
  )
  const [only] = chosen
  if (only?.whole && chosen.length === 1) return renderDocument(only.render(context.assets, themeOf(context)))
  return renderDocument(only ? <OneComponent {...context} entries={chosen} /> : <Everything {...context} />)
}

function Everything(props: PreviewsContext) {
  const { path } = props
  const names = [...new Set(previewEntries.map(({ component }) => component))].sort()
  return (
    <PreviewsFrame {...props} title="Aperçus">
      <PageTitle
        title="Aperçus"
        hint="Chaque composant des pages publiques et chaque étape des formulaires, dans ses cinq états."
      />
      <Section title="Formulaires">
        <FormLinks path={path} />
      </Section>
      <Section title="Composants">
        <LinkRows label="Composants">
          {names.map((name) => (
            <LinkRow key={name} href={`${path}?component=${name}`} label={name} />
          ))}
        </LinkRows>
      </Section>
    </PreviewsFrame>
  )
}

function OneComponent(props: PreviewsContext & { readonly entries: readonly PreviewEntry[] }) {
  const { assets, path, component = '', entries } = props
  return (
    <PreviewsFrame
      {...props}
      title={`${component} – Aperçu`}
      back={{ href: path, label: 'Tous les aperçus' }}
    >
      <PageTitle title={component} />
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
    </PreviewsFrame>
  )
}
