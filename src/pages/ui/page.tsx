import type { ComponentChildren } from 'preact'
import { Horizon } from './horizon.tsx'
import { type FooterTexts, PageFooter } from './page-footer.tsx'
import type { LanguageSwitch } from './page-header.tsx'
import { type HeaderTexts, PageHeader } from './page-header.tsx'
import type { ThemeSwitchProps, ThemeTexts } from './theme-switch.tsx'
import { type AssetMap, UiContext, type UiWords } from './ui-context.ts'

/** What every page of one language shares; made once per language. */
export interface PageChrome {
  readonly words: UiWords
  /** « Aller au contenu » */
  readonly skip: string
  readonly header: HeaderTexts
  /** Name of the column beside the content: « Aide ». */
  readonly help: string
  readonly footer: FooterTexts
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
export type ThemeChoice = DistributiveOmit<ThemeSwitchProps, keyof ThemeTexts>

export interface PageProps {
  readonly lang: string
  /** Whole title: « Erreur : Question – Partie – Vigie ». */
  readonly title: string
  readonly chrome: PageChrome
  readonly assets: AssetMap
  readonly language: LanguageSwitch
  /** What was chosen, and where the switch in the footer posts. */
  readonly theme: ThemeChoice
  /** Where the lamp stands on the horizon; the position is also written beside the back link. */
  readonly progress?: { readonly value: number; readonly max: number } | undefined
  /** `BackLink`, above the columns. */
  readonly back?: ComponentChildren
  /** Rows of the help column: under the content on a phone. */
  readonly help?: ComponentChildren
  /** `home` gives the children the whole width. */
  readonly layout?: 'columns' | 'home' | undefined
  /** Reloads without JavaScript: a page that waits for something. */
  readonly refreshSeconds?: number | undefined
  /** Modules that add to a page which works without them. */
  readonly scripts?: readonly string[] | undefined
  readonly children: ComponentChildren
}

export function Page(props: PageProps) {
  const { assets, chrome, progress, theme, scripts = [], layout = 'columns' } = props
  return (
    <UiContext.Provider value={{ assets, words: chrome.words }}>
      <html lang={props.lang} data-theme={theme.chosen}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={theme.chosen ?? 'light dark'} />
          {props.refreshSeconds !== undefined && (
            <meta http-equiv="refresh" content={String(props.refreshSeconds)} />
          )}
          <title>{props.title}</title>
          <link rel="preload" href={assets.fontText} as="font" type="font/woff2" crossorigin="anonymous" />
          <link rel="stylesheet" href={assets.css} />
          <link rel="icon" href={assets.favicon} type="image/svg+xml" />
          <link rel="apple-touch-icon" href={assets.appleIcon} />
          <link rel="manifest" href={assets.manifest} />
          {scripts.map((src) => (
            <script key={src} type="module" src={src} />
          ))}
        </head>
        <body class={layout === 'home' ? 'home' : undefined}>
          {'form' in props.language && <EnterContinues form={props.language.form} />}
          <a class="skip-link" href="#main">
            {chrome.skip}
          </a>
          <PageHeader
            {...chrome.header}
            language={props.language}
            bare={Boolean(progress) || layout === 'home'}
          />
          {progress && <Horizon {...progress} />}
          <main id="main">{layout === 'home' ? props.children : <Columns {...props} />}</main>
          <PageFooter {...chrome.footer} theme={{ ...chrome.footer.theme, ...theme }} />
        </body>
      </html>
    </UiContext.Provider>
  )
}

/** Enter in a field presses the first button of its form in the document: without this one, the language switch. */
function EnterContinues({ form }: { readonly form: string }) {
  return <button type="submit" form={form} class="unseen" tabIndex={-1} aria-hidden="true" />
}

function Columns({ back, help, chrome, children }: PageProps) {
  return (
    <div class="wrap columns">
      {back ?? <div class="position" />}
      <div class="flow">{children}</div>
      {help && (
        <aside class="help" aria-label={chrome.help}>
          {help}
        </aside>
      )}
    </div>
  )
}
