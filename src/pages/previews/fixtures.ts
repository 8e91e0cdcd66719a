import { chromes } from '../frame/chrome.ts'
import { type Theme, themeField, themePath } from '../theme.ts'
import type { PageChrome, ThemeChoice } from '../ui/page.tsx'
import type { HeaderLink, LanguageSwitch } from '../ui/page-header.tsx'

const { fr } = chromes

const here = (link: HeaderLink): HeaderLink => ({ ...link, href: `#${link.href.slice(1) || 'accueil'}` })

/** Header and footer as the public sees them; every address stays on the previews page. */
export const chrome: PageChrome = {
  ...fr,
  header: {
    ...fr.header,
    home: here(fr.header.home),
    chat: here(fr.header.chat),
    menuLinks: fr.header.menuLinks.map(here),
  },
  footer: { ...fr.footer, links: fr.footer.links.map(here) },
}

export const toEnglish: LanguageSwitch = {
  href: '#en',
  lang: 'en',
  label: 'EN',
  name: 'EN, read in English',
}

/** The switch works: previews are looked at in both themes. */
export const themeChosen = (path: string, chosen: Theme | undefined): ThemeChoice => ({
  chosen,
  name: themeField,
  action: themePath,
  back: path,
})

export const iban = 'FR76 9900 1040 2800 1637 9842 158'
export const phone = '06 39 98 11 90'
export const followUpCode = ['K7MP', '3XQR', '9TWD', 'H4FN', '6CJ8'] as const
