import { previewStates, stateNames } from '#design/preview-states.ts'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { type FormPreview, formPreviews, type PartPreview } from './form-previews.ts'
import { type PreviewsContext, PreviewsFrame } from './previews-frame.tsx'

export function FormLinks({ path }: Pick<PreviewsContext, 'path'>) {
  return (
    <LinkRows label="Formulaires">
      {formPreviews.map(({ id, title }) => (
        <LinkRow key={id} href={`${path}?form=${id}`} label={title} />
      ))}
    </LinkRows>
  )
}

/** The steps of a form by part, each a link to where it is seen. */
export function OneForm(props: PreviewsContext & { readonly formPreview: FormPreview }) {
  const { path, formPreview } = props
  const { id, title, parts } = formPreview
  return (
    <PreviewsFrame {...props} title={`${title} – Aperçu`} back={{ href: path, label: 'Tous les aperçus' }}>
      <PageTitle title={title} hint="Chaque étape, dans ses cinq états." />
      {parts.map((part) => (
        <Section key={part.id} title={part.title}>
          <LinkRows label={part.title}>
            {part.steps.map((step) => (
              <LinkRow
                key={step.id}
                href={`${path}?form=${id}&part=${part.id}#${step.id}`}
                label={step.title}
              />
            ))}
          </LinkRows>
        </Section>
      ))}
    </PreviewsFrame>
  )
}

interface OnePartProps extends PreviewsContext {
  readonly formPreview: FormPreview
  readonly partPreview: PartPreview
}

/** Steps one below the other, each in the five states. */
export function OnePart(props: OnePartProps) {
  const { path, formPreview, partPreview } = props
  return (
    <PreviewsFrame
      {...props}
      title={`${partPreview.title}, ${formPreview.title} – Aperçu`}
      back={{ href: `${path}?form=${formPreview.id}`, label: formPreview.title }}
    >
      <PageTitle title={partPreview.title} eyebrow={formPreview.title} />
      {partPreview.steps.map((step) => (
        <div key={step.id} id={step.id} class="flow">
          {previewStates.map((state) => (
            <Section key={state} title={`${step.title}\u00a0: ${stateNames[state].toLowerCase()}`}>
              {step.previews[state](`${step.id}.${state}`)}
            </Section>
          ))}
        </div>
      ))}
    </PreviewsFrame>
  )
}
