import type { ComponentChildren } from 'preact'
import type { Theme } from '../theme.ts'
import { BackLink } from '../ui/back-link.tsx'
import { Page, type ThemeChoice } from '../ui/page.tsx'
import type { AssetMap } from '../ui/ui-context.ts'
import { chrome, themeChosen, toEnglish } from './fixtures.ts'

export interface PreviewsContext {
  readonly assets: AssetMap
  /** Path the page is served at; it links to itself with `?component=` and `?state=`, `?form=` and `?part=`. */
  readonly path: string
  readonly component?: string | undefined
  readonly state?: string | undefined
  readonly form?: string | undefined
  readonly part?: string | undefined
  readonly theme?: Theme | undefined
}

export interface PreviewsFrameProps extends PreviewsContext {
  readonly title: string
  readonly back?: { readonly href: string; readonly label: string }
  readonly children: ComponentChildren
}

/** What stands around previews that are no page of their own. */
export function PreviewsFrame(props: PreviewsFrameProps) {
  const { title, back, assets, children } = props
  return (
    <Page
      lang="fr"
      title={`${title} – Vigie`}
      chrome={chrome}
      assets={assets}
      language={toEnglish}
      theme={themeOf(props)}
      back={back && <BackLink {...back} />}
    >
      {children}
    </Page>
  )
}

/** The switch leads back to what is looked at. */
export function themeOf({ path, component, form, part, theme }: PreviewsContext): ThemeChoice {
  const chosen = Object.entries({ component, form, part }).filter(([, value]) => value !== undefined)
  const query = chosen.map(([name, value]) => `${name}=${value}`).join('&')
  return themeChosen(query === '' ? path : `${path}?${query}`, theme)
}
