import type { HeaderLink } from './page-header.tsx'
import { ThemeSwitch, type ThemeSwitchProps, type ThemeTexts } from './theme-switch.tsx'

export interface FooterTexts {
  /** « En danger : » */
  readonly emergency: string
  /** 17, 112 and SMS 114: one tap calls. */
  readonly numbers: readonly HeaderLink[]
  /** Accessibility, privacy, legal notice. */
  readonly links: readonly HeaderLink[]
  readonly theme: ThemeTexts
}

export interface PageFooterProps extends Omit<FooterTexts, 'theme'> {
  readonly theme: ThemeSwitchProps
}

export function PageFooter({ emergency, numbers, links, theme }: PageFooterProps) {
  return (
    <footer class="page-footer">
      <div class="wrap">
        <ul class="emergency">
          <li>{emergency}</li>
          <FooterLinks links={numbers} />
        </ul>
        <ul>
          <FooterLinks links={links} />
        </ul>
        <ThemeSwitch {...theme} />
      </div>
    </footer>
  )
}

function FooterLinks({ links }: Pick<FooterTexts, 'links'>) {
  return links.map(({ href, label }) => (
    <li key={href}>
      <a href={href}>{label}</a>
    </li>
  ))
}
