import { previewStates, stateNames } from '#design/preview-states.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { componentPreviews } from './component-previews.tsx'

/** Every component of the console with fixture data, in its five states. */
export function PreviewsPage() {
  const { t, format } = useTexts()
  return (
    <main className="pane white previews">
      <h1 className="sec">Aperçus</h1>
      {Object.entries(componentPreviews).map(([component, previews]) => (
        <article key={component} className="sec stack g12" data-component={component}>
          <h2 id={component}>{component}</h2>
          {previewStates.map((state) => (
            <div key={state} className="stack" data-state={state}>
              <h3 className="small faint">{stateNames[state]}</h3>
              {previews[state]({ id: `${component}, ${stateNames[state]}`, t, format })}
            </div>
          ))}
        </article>
      ))}
    </main>
  )
}
