import { Drawing } from './drawing.tsx'
import { Icon } from './icon.tsx'

export interface HeaderLink {
  readonly href: string
  readonly label: string
}

/** On a form page the switch is a submit button of that form, so that nothing typed is lost. */
export type LanguageSwitch = {
  /** Language it leads to: `en`. */
  readonly lang: string
  /** What is seen: « EN ». */
  readonly label: string
  /** What is said, in that language, beginning with what is seen: « EN, read in English ». */
  readonly name: string
} & (
  | { readonly href: string }
  | { readonly form: string; readonly submitName: string; readonly submitValue: string }
)

export interface HeaderTexts {
  readonly brand: string
  /** Begins with the brand: « Vigie, accueil ». */
  readonly home: HeaderLink
  /** Name of the navigation: « Principale ». */
  readonly navigation: string
  readonly chat: HeaderLink
  readonly menu: string
  readonly menuLinks: readonly HeaderLink[]
}

export interface PageHeaderProps extends HeaderTexts {
  readonly language: LanguageSwitch
  /** Without its lower line: the horizon or the dawn takes its place. */
  readonly bare?: boolean | undefined
}

/** The same help in the same order on every page. */
export function PageHeader(props: PageHeaderProps) {
  return (
    <header class={props.bare ? 'page-header bare' : 'page-header'}>
      <div class="wrap">
        <a class="brand" href={props.home.href} aria-label={props.home.label}>
          <Drawing name="mark" />
          {props.brand}
        </a>
        <nav class="page-nav" aria-label={props.navigation}>
          <a href={props.chat.href}>
            <Icon name="message-circle" />
            {props.chat.label}
          </a>
          <Language {...props.language} />
          <details class="menu">
            <summary>{props.menu}</summary>
            <ul>
              {props.menuLinks.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      </div>
    </header>
  )
}

function Language(props: LanguageSwitch) {
  if ('href' in props) {
    return (
      <a href={props.href} lang={props.lang} hreflang={props.lang} aria-label={props.name}>
        {props.label}
      </a>
    )
  }
  return (
    <button
      type="submit"
      form={props.form}
      name={props.submitName}
      value={props.submitValue}
      formnovalidate
      lang={props.lang}
      aria-label={props.name}
    >
      {props.label}
    </button>
  )
}
